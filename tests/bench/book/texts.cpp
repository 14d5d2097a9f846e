#include "bench/book/texts.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace tend::bench {

namespace {

// The first ranks; what the jobs search for is among them.
constexpr std::string_view common[] = {
    "the",      "to",       "and",      "we",        "of",       "a",        "for",       "they",
    "in",       "on",       "is",       "will",      "with",     "about",    "next",      "call",
    "wants",    "asked",    "sent",     "week",      "offer",    "invoice",  "price",     "contract",
    "meeting",  "discount", "seats",    "renewal",   "agreed",   "budget",   "delivery",  "Müller",
    "support",  "ticket",   "training", "demo",      "decision", "team",     "quarter",   "licence",
    "security", "Angebot",  "Rechnung", "Vertrag",   "naïve",    "rollout",  "migration", "review",
    "deadline", "feedback", "roadmap",  "contact",   "control",  "Übergabe", "pilot",     "upgrade",
    "Łódź",     "order",    "signed",   "reference", "escalate", "promised", "waiting",   "株式会社",
    "契約",     "договор",  "цена",     "προσφορά",  "合同",     "계약",     "عقد",       "חוזה",
};
constexpr std::string_view onsets[] = {"b", "br", "c",  "d", "dr", "f",  "g", "gr", "h", "k", "l", "m",
                                       "n", "p",  "pr", "r", "s",  "st", "t", "tr", "v", "w", "z", "sch"};
constexpr std::string_view vowels[] = {"a", "e", "i", "o", "u", "ei", "au", "ie", "ö", "é"};
constexpr std::string_view codas[] = {"", "", "l", "n", "r", "s", "t", "nd", "ck", "m"};

constexpr std::size_t vocabulary_size = 40'000;

std::string made_word(Chance& chance) {
  std::string word;
  for (std::int64_t syllables = chance.between(1, 3); syllables >= 0; --syllables) {
    word += chance.of(onsets);
    word += chance.of(vowels);
    word += chance.of(codas);
  }
  return word;
}

}  // namespace

Vocabulary::Vocabulary() : words_(std::begin(common), std::end(common)) {
  Chance chance(7);
  while (words_.size() < vocabulary_size) words_.push_back(made_word(chance));
  double total = 0;
  for (std::size_t rank = 1; rank <= words_.size(); ++rank)
    up_to_.push_back(total += 1 / std::pow(static_cast<double>(rank) + 2.7, 1.07));
  for (double& share : up_to_) share /= total;
}

const std::string& Vocabulary::word(Chance& chance) const {
  const auto found = std::ranges::upper_bound(up_to_, chance.fraction());
  return words_[std::min(static_cast<std::size_t>(found - up_to_.begin()), words_.size() - 1)];
}

std::string Vocabulary::text(Chance& chance, std::int64_t words) const {
  std::string text;
  for (; words > 0; --words) text += (text.empty() ? "" : " ") + word(chance);
  return text;
}

namespace {

// What a name is put together from; each language has its own way.
struct Language {
  std::vector<std::string_view> families, given, trades, forms;
  std::string_view joint;  // between the parts
};

const std::vector<Language>& languages() {
  static const std::vector<Language> all = {
      {{"Miller", "Clarke", "Hughes", "Walker", "Stone", "Barker", "Hale", "Quinn", "Archer", "Doyle"},
       {"Jane", "Mark", "Helen", "Peter", "Ruth", "Owen", "Grace", "Simon"},
       {"Logistics", "Foods", "Software", "Engineering", "Textiles", "Energy", "Media", "Tools"},
       {"Ltd", "Inc", "LLC", "plc"},
       " "},
      {{"Müller", "Schäfer", "Weiß", "Krüger", "Größe", "Jäger", "Böhm", "Lindner", "Vogt", "Kühn"},
       {"Jörg", "Käthe", "Anna", "Ralf", "Änne", "Bernd", "Sören", "Ute"},
       {"Maschinenbau", "Spedition", "Bäckerei", "Werkzeuge", "Gerätebau", "Druck", "Möbel", "Messtechnik"},
       {"GmbH", "AG", "KG", "GmbH & Co. KG"},
       " "},
      {{"Łukasik", "Żak", "Wójcik", "Dąbrowski", "Nowák", "Dvořák", "Søby", "Åberg", "Lefèvre", "Garçon"},
       {"Zofia", "Łucja", "Jiří", "Søren", "Åsa", "Hélène", "François", "Paweł"},
       {"Usługi", "Stavby", "Konfekcja", "Møbler", "Bryggeri", "Pâtisserie", "Électricité", "Šperky"},
       {"Sp. z o.o.", "s.r.o.", "ApS", "SARL"},
       " "},
      {{"Иванов", "Петрова", "Соколов", "Орлова", "Киселёв", "Лебедев"},
       {"Анна", "Юрий", "Ольга", "Пётр"},
       {"Строй", "Транс", "Мебель", "Энерго", "Хлеб"},
       {"ООО", "АО"},
       " "},
      {{"Παπαδόπουλος", "Γεωργίου", "Νικολάου", "Δημητρίου"},
       {"Ελένη", "Γιώργος", "Μαρία"},
       {"Ναυτιλιακή", "Τρόφιμα", "Τεχνική"},
       {"ΑΕ", "ΕΠΕ"},
       " "},
      {{"田中", "鈴木", "高橋", "渡辺", "伊藤", "山本"},
       {"花子", "太郎", "健一", "美咲"},
       {"製作所", "商事", "物流", "電機", "食品", "ソフトウェア"},
       {"株式会社", "有限会社"},
       ""},
      {{"王", "李", "张", "刘", "陈", "杨"},
       {"伟", "芳", "秀英", "敏"},
       {"科技", "贸易", "机械", "食品", "能源"},
       {"有限公司", "集团"},
       ""},
      {{"김", "이", "박", "최", "정"},
       {"민준", "서연", "지훈", "하은"},
       {"전자", "물산", "식품", "기계"},
       {"주식회사"},
       ""},
      {{"الحداد", "النجار", "الخوري"},
       {"ليلى", "عمر", "سلمى"},
       {"للتجارة", "للنقل", "للصناعة"},
       {"شركة"},
       " "},
      {{"כהן", "לוי", "פרץ"}, {"רות", "דוד", "נעמי"}, {"הנדסה", "תוכנה", "מזון"}, {"בע\"מ"}, " "},
  };
  return all;
}

// Three names of four are Latin.
const Language& language(Chance& chance) {
  return languages()[chance.percent(75) ? chance.below(3) : 3 + chance.below(languages().size() - 3)];
}

std::string joined(std::string_view first, std::string_view joint, std::string_view second) {
  return std::string(first) + std::string(joint) + std::string(second);
}

}  // namespace

std::string company_name(Chance& chance) {
  const Language& spoken = language(chance);
  std::string name(chance.of(spoken.families));
  if (chance.percent(60)) name = joined(name, spoken.joint, chance.of(spoken.families));
  name = joined(name, spoken.joint, chance.of(spoken.trades));
  return joined(name, spoken.joint, chance.of(spoken.forms));
}

std::string person_name(Chance& chance) {
  const Language& spoken = language(chance);
  return joined(chance.of(spoken.given), spoken.joint, chance.of(spoken.families));
}

}  // namespace tend::bench
