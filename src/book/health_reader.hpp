// What a health score is made from, read for one client or for all of them.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "book/pass.hpp"
#include "tend/activity.hpp"
#include "tend/health.hpp"

namespace tend {

class HealthReader {
 public:
  // `client`: 0 for all of them.
  HealthReader(Connection& connection, std::int64_t client, Date day, const Zone& zone);
  // Of these.
  HealthReader(Connection& connection, const std::vector<std::int64_t>& clients, Date day, const Zone& zone);
  std::vector<ClientHealth> read();  // by number
  // Who is there, with the touch; nothing else is read.
  std::vector<ClientHealth> read_presence();

 private:
  // `{}` stands for the condition on the client.
  std::string scoped(std::string sql, const std::string& column = "client") const;
  Statement statement(std::string sql, const std::string& column = "client");
  ClientHealth* find(std::int64_t client);
  Date local_day(std::string_view moment) const;

  void read_clients();
  bool is_there(std::int64_t client, std::string_view status);
  void read_churns();
  void read_touch(const Statement& row, ClientHealth& client);
  void read_earlier_touch(ClientHealth& client);
  void read_cases();
  void add_cases(Statement& cases);
  void read_scores();
  void read_promises();
  void add_promises(Statement& promises);
  void read_people();
  void read_earlier_people();
  void read_renewals();
  std::optional<Date> earlier_end(std::int64_t subscription);
  void add_renewal(const PassedRow& row, ClientHealth& client);
  void read_opportunities();

  HealthReader(Connection& connection, std::string scope, bool one, Date day, const Zone& zone);

  Connection& connection_;
  std::string scope_;  // ` = 7`; empty: all clients
  bool one_;           // of one client the note that was its last touch is told
  Date day_;
  const Zone& zone_;
  std::string today_, until_;  // the day; the first moment after it
  bool past_;                  // the book knows more than was known on the day
  std::vector<ClientHealth> clients_;
  struct Gone {
    bool then = false;   // on the day, and has returned since
    bool since = false;  // on the day, and is not known to have returned
    bool later = false;  // it went after the day
  };
  std::unordered_map<std::int64_t, Gone> gone_;
  // Contacts touched after the day, whose touches before it are to be looked for; by number.
  struct LaterTouched {
    std::int64_t client = 0;
    std::string last;  // the last touch before the day is over
  };
  std::unordered_map<std::int64_t, LaterTouched> later_touched_;
};

}  // namespace tend
