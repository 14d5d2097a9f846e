// `tend completion bash|zsh|fish`: the script that teaches a shell to complete tend's lines.
#include <memory>

#include "cli/command.hpp"
#include "cli/context.hpp"
#include "commands/completion_scripts.hpp"

namespace tend {
namespace completion_command {

Run setup_completion(Line& line) {
  auto shell = std::make_shared<std::string>();
  line.argument("bash|zsh|fish", *shell, "which shell");
  return [shell](Context& context) {
    context.print_text(*shell == "bash" ? bash_script : *shell == "zsh" ? zsh_script : fish_script);
  };
}

constexpr std::string_view details = R"(
Where tend was installed as a package, the shells find these scripts by themselves. The script asks tend what may
come next: commands, options, clients, contacts, the numbers of follow-ups.
)";

constexpr std::string_view examples = R"(
tend completion bash > ~/.local/share/bash-completion/completions/tend # for bash, from the next login on
tend completion zsh > ~/.zfunc/_tend # for zsh, where fpath names ~/.zfunc
tend completion fish > ~/.config/fish/completions/tend.fish # for fish
)";

constexpr Verb verbs[] = {
    {"", "print the script that lets a shell complete tend's lines", details, examples, setup_completion},
};

}  // namespace completion_command

const Noun& completion_noun() {
  static constexpr Noun noun{"completion", "print the script that lets a shell complete tend's lines",
                             Section::book, completion_command::verbs};
  return noun;
}

}  // namespace tend
