// A text as the bytes of a file.
#pragma once

#include <algorithm>
#include <memory>
#include <string>

#include "exchange/text_input.hpp"

namespace tend::test {

// Gives at most `block` bytes at once, so that everything may be cut anywhere.
inline ByteInput bytes_of(std::string text, std::size_t block = std::string::npos) {
  struct State {
    std::string text;
    std::size_t at = 0;
  };
  const auto state = std::make_shared<State>(State{std::move(text)});
  const auto read = [state, block](char* to, std::size_t most) {
    const std::size_t count = std::min({most, block, state->text.size() - state->at});
    std::copy_n(state->text.data() + state->at, count, to);
    state->at += count;
    return count;
  };
  return {read, [state] { state->at = 0; }};
}

}  // namespace tend::test
