// One function a format; render chooses among them.
#pragma once

#include <string>

#include "tend/table.hpp"

namespace tend {

std::string render_table(const Table& table, const RenderOptions& options);
std::string render_single(const Table& table, const RenderOptions& options);
std::string render_plain(const Table& table, const RenderOptions& options);
std::string render_plain_single(const Table& table);
std::string render_json(const Table& table);
std::string render_ndjson(const Table& table);
std::string render_csv(const Table& table, const RenderOptions& options);
std::string render_tsv(const Table& table, const RenderOptions& options);
std::string render_markdown(const Table& table, const RenderOptions& options);
std::string render_ids(const Table& table);

}  // namespace tend
