// What the nouns of account care share.
#pragma once

#include <string>

#include "cli/context.hpp"
#include "tend/care_records.hpp"

namespace tend {

// A subscription from today on, at the product's price where that is in its currency: the client's, else the
// product's, else the book's. Not yet in the book.
Subscription new_subscription(Context& context, const Link& client, const std::string& product);
void need_price(const Subscription& subscription);  // throws Error(usage) where there is none
// End from term, or term from end. Throws Error(usage) where it would end before it starts.
void settle_term(Subscription& subscription);
std::string gist(const Subscription& subscription);      // `3: 40 gtx-pro (acme)`
std::string arr_text(const Subscription& subscription);  // `1,200.00 EUR ARR`

}  // namespace tend
