# What is installed where, and the Debian package of it: 'cpack -G DEB' in build/release.

install(TARGETS tend RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS tend-xlsx RUNTIME DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/tend)

file(GLOB manual_pages CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/man/*)
foreach(page ${manual_pages})
  string(REGEX MATCH "[0-9]$" section ${page})
  install(FILES ${page} DESTINATION ${CMAKE_INSTALL_MANDIR}/man${section})
endforeach()

install(FILES ${CMAKE_SOURCE_DIR}/completions/tend.bash
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME tend)
install(FILES ${CMAKE_SOURCE_DIR}/completions/tend.fish
        DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
# Debian's zsh does not look into /usr/share/zsh/site-functions.
install(CODE "
  set(folder site-functions)
  if(CMAKE_INSTALL_PREFIX MATCHES \"/usr$\")
    set(folder vendor-completions)
  endif()
  file(INSTALL \"${CMAKE_SOURCE_DIR}/completions/_tend\"
       DESTINATION \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_DATADIR}/zsh/\${folder}\")
")

foreach(text README.md CHANGELOG.md)
  if(EXISTS ${CMAKE_SOURCE_DIR}/${text})
    install(FILES ${CMAKE_SOURCE_DIR}/${text} DESTINATION ${CMAKE_INSTALL_DOCDIR})
  endif()
endforeach()
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME tend)
set(CPACK_PACKAGE_VENDOR tend)
set(CPACK_PACKAGE_CONTACT "The tend developers <tend@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "Keeps the book of an account manager: clients, contacts, every touchpoint and
every promise. Tells each day what to do and why, in the terminal and from cron.
The book is one SQLite file on this machine.")
# The static program needs no library, only the files that zones of time are read from; dpkg-shlibdeps finds what
# the helper programs need, and a dynamic program.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "tzdata, bash-completion")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "less, libnotify-bin")
include(CPack)
