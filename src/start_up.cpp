// What the release program does less, or at once, before `main`. The linker calls these functions where the
// libraries call their own (`--wrap` in CMakeLists.txt). Together they save a twentieth of a daily command.
#include <sys/mman.h>
#include <sys/syscall.h>

#include <cstddef>
#include <cstdint>

extern "C" {

// SQLiteCpp and CLI11 include <iostream>, whose eight streams and their locale would be set up at each start.
// tend writes by its host alone; the linker refuses a program that uses `std::cout` (cmake/start_up.ld).
void __wrap__ZNSt8ios_base4InitC1Ev(void* init);
void __wrap__ZNSt8ios_base4InitD1Ev(void* init);

void __wrap__ZNSt8ios_base4InitC1Ev(void* /*init*/) {}
void __wrap__ZNSt8ios_base4InitD1Ev(void* /*init*/) {}

// The C library's relocation of a static-pie, which writes to nearly every page between these two places.
void __real__dl_relocate_static_pie();
void __wrap__dl_relocate_static_pie();
extern std::byte __init_array_start[], _edata[];  // the linker's

// Asks for those pages at once (Linux 5.14), for a third less than one by one when they are first written; a
// system that cannot do it loses nothing. Nothing is relocated here yet: no call of the C library, no errno.
[[gnu::no_stack_protector]] void __wrap__dl_relocate_static_pie() {
#ifdef __x86_64__
  constexpr std::uintptr_t page = 4096;
  const std::uintptr_t from = reinterpret_cast<std::uintptr_t>(__init_array_start) / page * page;
  const std::uintptr_t to = reinterpret_cast<std::uintptr_t>(_edata) / page * page;
  long result = SYS_madvise;
  __asm__ volatile("syscall"
                   : "+a"(result)
                   : "D"(from), "S"(to - from), "d"(static_cast<long>(MADV_POPULATE_WRITE))
                   : "rcx", "r11", "memory");
#endif
  __real__dl_relocate_static_pie();
}
}
