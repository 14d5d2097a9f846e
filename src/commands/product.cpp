// `tend product`: the catalogue.
#include <fmt/format.h>

#include <memory>

#include "commands/record_verbs.hpp"
#include "tend/care_records.hpp"
#include "tend/text.hpp"

namespace tend {
namespace product_command {

struct AddOptions {
  std::string name;
  std::optional<std::string> sku;
  FieldOptions fields;
};

bool sku_is_free(Context& context, const std::string& sku) {
  return context.book().count(describe<Product>(),
                              {{find_field(describe<Product>(), "sku"), Comparison::equal, sku}}) == 0;
}

std::string free_sku(Context& context, const std::string& name) {
  const std::string base = slug_of(name);
  std::string sku = base;
  for (int i = 2; !sku_is_free(context, sku); ++i) sku = fmt::format("{}-{}", base, i);
  return sku;
}

std::string price_text(const Product& product) {
  if (!product.price) return {};
  return ", " + human(*product.price) + (product.period == "once" ? ", bought once" : " a " + product.period);
}

void run_add(Context& context, const AddOptions& options) {
  const std::unique_ptr<Transaction> transaction = context.begin();
  Product product;
  product.name = options.name;
  product.sku = options.sku ? *options.sku : free_sku(context, options.name);
  options.fields.apply(context, &product);
  if (product.price && product.period.empty()) product.period = "year";
  transaction->insert(product);
  Written written;
  written.add(context, describe<Product>(), product.id,
              fmt::format("Added product {}: {}{}", visible(product.sku), visible(product.name),
                          price_text(product)));
  context.commit(*transaction, fmt::format("added product {}", product.sku));
  written.print(context);
}

Run setup_add(Line& line) {
  auto options = std::make_shared<AddOptions>();
  line.argument("NAME", options->name, "full name; the short one is made from it");
  line.option("--sku", "SKU", options->sku, "short name to type, instead of the one made from the name");
  options->fields.put_on(line, describe<Product>(), {"sku", "name", "retired"});
  return [options](Context& context) { run_add(context, *options); };
}

Run setup_edit(Line& line) { return setup_edit_of<Product>(line, "sku, name or number"); }

Run setup_retire(Line& line) {
  auto names = std::make_shared<std::vector<std::string>>();
  line.arguments("PRODUCT", *names, "products that are no longer sold");
  return [names](Context& context) {
    change_each<Product>(context, *names, "retired", [](Transaction&, Product& product) {
      product.retired = true;
      return fmt::format("Retired {}; what clients have of it stays", visible(product.sku));
    });
  };
}

// What clients have is a subscription of a product that must be there.
void refuse_while_used(Context& context, const std::vector<std::string>& names) {
  for (const Product& product : named_records<Product>(context, names)) {
    const std::int64_t used = context.book().count(
        describe<Subscription>(),
        {{find_field(describe<Subscription>(), "product"), Comparison::equal, Link{product.id, {}}}});
    if (used == 0) continue;
    throw Error(
        Exit::conflict,
        fmt::format("{} has {} subscription{}", visible(product.sku), used, used == 1 ? "" : "s"),
        fmt::format("take it out of the catalogue with 'tend product retire {}'", visible(product.sku)));
  }
}

Run setup_remove_unused(Line& line) {
  auto names = std::make_shared<std::vector<std::string>>();
  line.arguments("PRODUCT", *names, "which ones");
  return [names](Context& context) {
    refuse_while_used(context, *names);
    run_remove(context, describe<Product>(), *names);
  };
}

Run setup_product_list(Line& line) {
  return setup_usual_list<Product>(line, {"retired", Comparison::equal, false, "retired ones, too"});
}

constexpr Verb verbs[] = {
    {"add", "add a product to the catalogue", "The price is for one piece and one period.",
     "tend product add \"GTX Pro\" --price \"480 EUR\" --period year # gtx-pro from now on", setup_add},
    {"list", "list the products that are sold", "", "tend product list --category hardware # a part of it",
     setup_product_list},
    {"show", "show one product", "", "tend product gtx # the short form", setup_show<Product>},
    {"edit", "change a product", "What clients have of it keeps its price.",
     "tend product edit gtx-pro --price 520 # from now on", setup_edit},
    {"retire", "take products out of the catalogue", "Clients keep what they have.",
     "tend product retire gtx-pro # no longer sold", setup_retire},
    {"remove", "remove products that nobody has", "", "tend product remove gtx-pro # added by mistake",
     setup_remove_unused},
};

}  // namespace product_command

const Noun& product_noun() {
  static constexpr Noun noun{"product", "the catalogue", Section::records, product_command::verbs, "show"};
  return noun;
}

}  // namespace tend
