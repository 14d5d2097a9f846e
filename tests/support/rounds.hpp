// How often a test tries what it draws by chance, and how long its long texts are.
#pragma once

namespace tend::test {

// All of it; a third where the sanitizers make each ten times as slow and look at every single one.
template <class Count>
constexpr Count rounds(Count all) {
#ifdef __SANITIZE_ADDRESS__
  return (all + 2) / 3;
#else
  return all;
#endif
}

}  // namespace tend::test
