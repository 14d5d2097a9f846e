#include "exchange/row_ending.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "exchange/row_access.hpp"
#include "tend/care_records.hpp"
#include "tend/records.hpp"
#include "tend/stages.hpp"

namespace tend {

namespace {

struct Ending {
  const RecordType& (*type)();
  bool (*ends)(std::string_view state);
  std::string_view state, begin, end, expected;
  std::string_view told_by_end;  // the state; empty where an end does not tell it
  bool moves_begin = true;       // where it is behind the end
};
constexpr Ending endings[] = {
    {describe<Opportunity>, is_closed_stage, "stage", "opened", "closed", "close", "", false},
    {describe<Case>, [](std::string_view state) { return state == "resolved"; }, "status", "opened",
     "resolved", "", "resolved"},
    {describe<Followup>, [](std::string_view state) { return state != "open"; }, "status", "created",
     "done_at", "", "done"},
};

const Ending* ending_of(const RecordType& type) {
  const auto* const found =
      std::ranges::find_if(endings, [&](const Ending& each) { return &each.type() == &type; });
  return found == std::end(endings) ? nullptr : found;
}

// None where day and month can be read in two ways: no other column waits for this one.
std::optional<Moment> moment_of_change(const ImportRow& source, const Zone& zone) {
  const auto day_first = foreign_time(source.modified, DateOrder::day_month);
  const auto month_first = foreign_time(source.modified, DateOrder::month_day);
  if (!day_first && !month_first) return std::nullopt;
  const Moment moment = moment_in(day_first ? *day_first : *month_first, zone);
  const bool is_open = day_first && month_first && moment_in(*month_first, zone) != moment;
  return is_open ? std::nullopt : std::optional(moment);
}

Date day_of(const Value& value, const Now& now) {
  if (const auto* day = std::get_if<Date>(&value)) return *day;
  return std::chrono::floor<std::chrono::days>(now.zone.local(std::get<Moment>(value)));
}

// Of two days or two moments.
bool is_after(const Value& value, const Value& other) {
  if (const auto* day = std::get_if<Date>(&value)) return *day > std::get<Date>(other);
  return std::get<Moment>(value) > std::get<Moment>(other);
}

class EndingSettler {
 public:
  EndingSettler(const Ending& ending, const ImportRow& source, const Row& told, const Row* stored,
                const Now& now, EndingCounts& counts, Row& row)
      : ending_(ending),
        source_(source),
        told_(told),
        stored_(stored),
        now_(now),
        counts_(counts),
        row_(row) {}

  void settle() {
    if (!ending_.ends(state(value(ending_.state)))) return forget_end();
    settle_end();
    settle_beginning();
  }

 private:
  static std::string_view state(const Value& value) {
    const auto* text = std::get_if<std::string>(&value);
    return text ? *text : std::string_view();
  }

  bool is_written(std::string_view field) const {
    return std::ranges::count(row_.fields, field, [](const Field* each) { return each->name; }) > 0;
  }
  bool is_told(std::string_view field) const { return !is_null(told_.at(field)); }
  bool comes_to_end() const { return !stored_ || is_written(ending_.state); }

  const Value& value(std::string_view field) const {
    return is_written(field) || !stored_ ? row_.at(field) : stored_->at(field);
  }

  void forget_end() {
    if (is_told(ending_.end)) ++counts_.left;
    if (!is_null(value(ending_.end))) put(row_, ending_.end, Value());
  }

  Value now() const {
    return find_field(*row_.type, ending_.end)->type == Type::date ? Value(now_.today()) : Value(now_.moment);
  }
  bool is_to_come(const Value& end) const { return is_after(end, now()); }

  Value last_change() const {
    const auto moment = moment_of_change(source_, now_.zone);
    if (!moment || *moment > now_.moment) return now();
    return std::holds_alternative<Date>(now()) ? Value(day_of(*moment, now_)) : Value(*moment);
  }

  Value best_end() {
    if (ending_.expected.empty() || is_null(value(ending_.expected))) return last_change();
    if (!is_to_come(value(ending_.expected))) return value(ending_.expected);
    ++counts_.coming;
    return last_change();
  }

  void settle_end() {
    if (!is_told(ending_.end)) {
      if (comes_to_end() || is_null(value(ending_.end))) put(row_, ending_.end, best_end());
    } else if (is_to_come(value(ending_.end)) && source_.writer != WrittenBy::tend) {
      bring_back_end();
    }
  }

  // A later import of the same does not move the end that the first one has settled.
  void bring_back_end() {
    if (source_.writer == WrittenBy::people)
      throw Error(Exit::refused,
                  fmt::format("'{}' is in the future, but it is {} already",
                              iso(day_of(value(ending_.end), now_)), state(value(ending_.state))));
    if (!comes_to_end() && !is_null(stored_->at(ending_.end)))
      return put(row_, ending_.end, stored_->at(ending_.end));
    ++counts_.coming;
    put(row_, ending_.end, last_change());
  }

  bool is_changed(std::string_view field) const {
    return !stored_ || (is_written(field) && row_.at(field) != stored_->at(field));
  }

  // Of a case that ended before it began it is not known how long it took, of a deal there is no cycle then.
  void settle_beginning() {
    const Value begin = value(ending_.begin), end = value(ending_.end);
    if (is_null(begin) || !is_after(begin, end) || source_.writer == WrittenBy::tend) return;
    if (ending_.moves_begin) put(row_, ending_.begin, end);
    if (!is_told(ending_.begin) || day_of(begin, now_) <= day_of(end, now_)) return;
    if (is_changed(ending_.begin) || is_changed(ending_.end))
      ++(ending_.moves_begin ? counts_.moved : counts_.reversed);
  }

  const Ending& ending_;
  const ImportRow& source_;
  const Row& told_;
  const Row* stored_;
  const Now& now_;
  EndingCounts& counts_;
  Row& row_;
};

}  // namespace

void settle_state(Row& row) {
  const Ending* const ending = ending_of(*row.type);
  if (!ending || ending->told_by_end.empty()) return;
  if (is_null(row.at(ending->end)) || !is_null(row.at(ending->state))) return;
  put(row, ending->state, std::string(ending->told_by_end));
}

std::vector<const Field*> ending_fields(const RecordType& type) {
  std::vector<const Field*> fields;
  const Ending* const ending = ending_of(type);
  if (!ending) return fields;
  for (const std::string_view name : {ending->state, ending->begin, ending->end, ending->expected})
    if (!name.empty()) fields.push_back(find_field(type, name));
  return fields;
}

void settle_ending(const ImportRow& source, const Row& told, const Row* stored, const Now& now,
                   EndingCounts& counts, Row& row) {
  if (const Ending* const ending = ending_of(*row.type))
    EndingSettler(*ending, source, told, stored, now, counts, row).settle();
}

}  // namespace tend
