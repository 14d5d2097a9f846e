// A part that few of many objects have: a pointer where there is none. Copied as the part is. An empty one,
// which says that people see nothing, takes no memory of its own.
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
      : value_(boxed(T(std::forward<From>(from)))) {}
  Boxed(const Boxed& other) : value_(other ? boxed(T(*other)) : nullptr) {}
  Boxed(Boxed&&) noexcept = default;
  Boxed& operator=(const Boxed& other) { return *this = Boxed(other); }
  Boxed& operator=(Boxed&&) noexcept = default;
  ~Boxed() = default;

  explicit operator bool() const { return value_ != nullptr; }
  const T& operator*() const { return *value_; }
  const T* operator->() const { return value_.get(); }

 private:
  static const T& nothing() {
    static const T empty{};
    return empty;
  }
  struct End {
    void operator()(const T* value) const {
      if (value != &nothing()) delete value;
    }
  };
  using Pointer = std::unique_ptr<const T, End>;
  static Pointer boxed(T&& value) { return Pointer(value.empty() ? &nothing() : new T(std::move(value))); }

  Pointer value_;
};

}  // namespace tend
