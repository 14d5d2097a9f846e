// A part that few of many objects have: a pointer where there is none. Copied as the part is.
#pragma once

#include <concepts>
#include <memory>
#include <utility>

namespace tend {

template <class T>
class Boxed {
 public:
  Boxed() = default;
  template <class From>
  requires(std::constructible_from<T, From> && !std::same_as<std::remove_cvref_t<From>, Boxed>)
      Boxed(From&& from)
      : value_(std::make_unique<T>(std::forward<From>(from))) {}
  Boxed(const Boxed& other) : value_(other ? std::make_unique<T>(*other) : nullptr) {}
  Boxed(Boxed&&) noexcept = default;
  Boxed& operator=(const Boxed& other) { return *this = Boxed(other); }
  Boxed& operator=(Boxed&&) noexcept = default;
  ~Boxed() = default;

  explicit operator bool() const { return value_ != nullptr; }
  const T& operator*() const { return *value_; }
  const T* operator->() const { return value_.get(); }

 private:
  std::unique_ptr<T> value_;
};

}  // namespace tend
