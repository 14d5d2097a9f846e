// What line, environment and config say about one matter: the first that says anything decides.
#pragma once

#include <optional>
#include <string>

#include "cli/config.hpp"
#include "cli/globals.hpp"
#include "cli/host.hpp"
#include "tend/table.hpp"

namespace tend {

// Where a value comes from, in words that `config list` shows.
struct Settled {
  std::string value;
  std::string source;  // `option`, `environment`, `config`, `default`
};

// The environment's value; none where it is unset or empty.
std::optional<std::string> set_variable(const Host& host, const char* name);

// Config is what reads the config, called only where line and environment are silent.
using ConfigSource = std::function<const Config&()>;

// No value where none of them names a book and there is no home to put one. May be relative to the working
// folder.
std::optional<Settled> settle_book(const Host& host, const Globals& globals, const ConfigSource& config);
Settled settle_me(const Host& host, const Globals& globals, const ConfigSource& config);
// Throws Error(usage) for a wrong word in the environment.
Settled settle_format(const Host& host, const Globals& globals, const ConfigSource& config);
Settled settle_color(const Host& host, const Globals& globals,
                     const ConfigSource& config);                    // auto always never
Settled settle_pager(const Host& host, const ConfigSource& config);  // empty: none
Settled settle_editor(const Host& host, const ConfigSource& config);

}  // namespace tend
