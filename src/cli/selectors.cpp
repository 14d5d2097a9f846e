#include "cli/selectors.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "tend/text.hpp"

namespace tend {

namespace {

std::string quoted(std::string_view text) { return "'" + cut(visible(text), 60) + "'"; }

std::string candidates(const std::vector<ClientMatch>& matches) {
  std::size_t widest = 0;
  for (const ClientMatch& match : matches) widest = std::max(widest, cell_width(match.slug));
  std::string lines;
  for (const ClientMatch& match : matches) {
    lines += (lines.empty() ? "  " : "\n  ") + pad_right(match.slug, widest) + "  " + visible(match.name);
  }
  return lines;
}

}  // namespace

ClientMatch select_client(Context& context, std::string_view text) {
  const std::vector<ClientMatch> matches = find_clients(context.book(), text);
  if (matches.size() == 1) return matches.front();
  if (matches.empty()) {
    throw Error(Exit::not_found, "no client " + quoted(text),
                did_you_mean(nearest_clients(context.book(), text)));
  }
  throw Error(Exit::ambiguous, quoted(text) + " fits several clients", candidates(matches));
}

Link client_link(const ClientMatch& client) { return {client.id, client.slug}; }

namespace {

std::optional<std::int64_t> number_in(std::string_view text) {
  if (text.starts_with('#')) text.remove_prefix(1);
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || number <= 0) return std::nullopt;
  return number;
}

// The contacts for which the rule holds, of those that are still there before those that are not.
template <class Rule>
std::vector<Contact> those(const std::vector<Contact>& all, Rule rule) {
  std::vector<Contact> found;
  for (const bool inactive : {false, true}) {
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                 [&](const Contact& contact) { return contact.inactive == inactive && rule(contact); });
    if (!found.empty()) return found;
  }
  return found;
}

bool starts_folded(std::string_view text, std::string_view start) {
  const std::vector<std::string> texts = fold_keys(text);
  const std::vector<std::string> starts = fold_keys(start);
  return std::any_of(texts.begin(), texts.end(), [&](const std::string& t) {
    return std::any_of(starts.begin(), starts.end(), [&](const std::string& s) { return t.starts_with(s); });
  });
}

bool same_folded(std::string_view left, std::string_view right) {
  const std::vector<std::string> lefts = fold_keys(left);
  const std::vector<std::string> rights = fold_keys(right);
  return std::find_first_of(lefts.begin(), lefts.end(), rights.begin(), rights.end()) != lefts.end();
}

std::vector<Contact> find_contacts(const std::vector<Contact>& all, std::string_view text) {
  if (const auto number = number_in(text)) {
    auto found = those(all, [&](const Contact& contact) { return contact.id == *number; });
    if (!found.empty()) return found;
  }
  if (fold(text).empty()) return {};
  const std::string address = email_key(text);
  auto found = those(
      all, [&](const Contact& contact) { return !address.empty() && email_key(contact.email) == address; });
  if (found.empty())
    found = those(all, [&](const Contact& contact) { return same_folded(contact.name, text); });
  if (found.empty())
    found = those(all, [&](const Contact& contact) { return starts_folded(contact.name, text); });
  if (found.empty())
    found = those(all, [&](const Contact& contact) { return starts_folded(contact.email, text); });
  if (found.empty())
    found = those(all, [&](const Contact& contact) { return contains_folded(contact.name, text); });
  return found;
}

std::string contact_candidates(const std::vector<Contact>& contacts) {
  std::string lines;
  for (const Contact& contact : contacts) {
    lines += fmt::format("{}  #{}  {}, {}", lines.empty() ? "" : "\n", contact.id, visible(contact.name),
                         contact.client.label);
  }
  return lines;
}

}  // namespace

Link select_contact(Context& context, std::string_view text, std::int64_t client) {
  Query query;
  if (client != 0)
    query.where.push_back({find_field(describe<Contact>(), "client"), Comparison::equal, Link{client, {}}});
  const std::vector<Contact> all = context.book().all<Contact>(query);
  const std::vector<Contact> found = find_contacts(all, text);
  if (found.size() == 1) return {found.front().id, found.front().name};
  if (found.empty()) {
    std::vector<std::string> names;
    for (const Contact& contact : all) names.push_back(contact.name);
    throw Error(Exit::not_found, "no contact " + quoted(text) + (client != 0 ? " at this client" : ""),
                did_you_mean(nearest(text, names)));
  }
  throw Error(Exit::ambiguous, quoted(text) + " fits several contacts", contact_candidates(found));
}

std::int64_t select_number(Context& context, const RecordType& type, std::string_view text) {
  const auto number = number_in(text);
  const std::string see_list = fmt::format("see 'tend {} list'", type.name);
  if (!number) {
    throw Error(Exit::usage, "bad number " + quoted(text) + " of '" + std::string(type.name) + "'", see_list);
  }
  const Field* const id = find_field(type, "id");
  if (context.book().count(type, {{id, Comparison::equal, *number}}) == 0) {
    throw Error(Exit::not_found, fmt::format("no {} {}", type.name, quoted(text)), see_list);
  }
  return *number;
}

namespace {

// A row of a noun that is called by a label, beside its full name: a product, a manager.
struct Named {
  std::int64_t id = 0;
  std::string label, name;
};

std::vector<Named> all_named(Context& context, const RecordType& type) {
  Query query;
  for (const std::string_view field : {std::string_view("id"), type.label, std::string_view("name")})
    query.fields.push_back(find_field(type, field));
  query.order.push_back({find_field(type, type.label), false});
  const auto text = [](const Row& row, std::string_view field) {
    const auto* value = std::get_if<std::string>(&row.at(field));
    return value ? *value : std::string();
  };
  std::vector<Named> all;
  for (const Row& row : context.book().rows(type, query))
    all.push_back({row.id(), text(row, type.label), text(row, "name")});
  return all;
}

template <class Fits>
std::vector<Named> fitting(const std::vector<Named>& all, Fits fits) {
  std::vector<Named> found;
  std::ranges::copy_if(all, std::back_inserter(found), fits);
  return found;
}

// The first rule with a match decides: the label, the name, the start or a part of one of them.
std::vector<Named> find_named(const std::vector<Named>& all, std::string_view text) {
  if (fold(text).empty()) return {};
  const auto either = [&](bool (*fits)(std::string_view, std::string_view)) {
    return [=](const Named& each) { return fits(each.label, text) || fits(each.name, text); };
  };
  auto found = fitting(all, [&](const Named& each) { return same_folded(each.label, text); });
  if (found.empty()) found = fitting(all, [&](const Named& each) { return same_folded(each.name, text); });
  if (found.empty()) found = fitting(all, either(starts_folded));
  if (found.empty()) found = fitting(all, either(contains_folded));
  return found;
}

std::string named_candidates(const std::vector<Named>& found) {
  std::string lines;
  for (const Named& each : found)
    lines += fmt::format("{}  {}  {}", lines.empty() ? "" : "\n", visible(each.label), visible(each.name));
  return lines;
}

Link select_named(Context& context, const RecordType& type, std::string_view text) {
  const std::vector<Named> all = all_named(context, type);
  if (const auto number = number_in(text)) {
    const auto found = std::ranges::find(all, *number, &Named::id);
    if (found != all.end()) return {found->id, found->label};
  }
  const std::vector<Named> found = find_named(all, text);
  if (found.size() == 1) return {found.front().id, found.front().label};
  if (!found.empty()) {
    throw Error(Exit::ambiguous, fmt::format("{} fits several {}", quoted(text), type.plural),
                named_candidates(found));
  }
  std::vector<std::string> names;
  for (const Named& each : all) names.push_back(each.label), names.push_back(each.name);
  throw Error(Exit::not_found, fmt::format("no {} {}", type.name, quoted(text)),
              did_you_mean(nearest(text, names)));
}

}  // namespace

Link select_record(Context& context, const RecordType& type, std::string_view text, std::int64_t client) {
  if (&type == &describe<Client>()) return client_link(select_client(context, text));
  if (&type == &describe<Contact>()) return select_contact(context, text, client);
  if (!type.label.empty() && find_field(type, "name")) return select_named(context, type, text);
  const std::int64_t number = select_number(context, type, text);
  return {number, {}};
}

}  // namespace tend
