# Shared libraries that only the project's own programs use. They are built and installed in
# lib/genrescope, the same place relative to the programs, which find them by $ORIGIN: a program
# runs where it was built, where it was installed, and where it is moved to.
include(GNUInstallDirs)
set(GENRESCOPE_LIBDIR ${CMAKE_INSTALL_LIBDIR}/genrescope)
file(RELATIVE_PATH GENRESCOPE_LIBRARIES_FROM_PROGRAM
    ${CMAKE_INSTALL_FULL_BINDIR} ${CMAKE_INSTALL_FULL_LIBDIR}/genrescope)
cmake_path(ABSOLUTE_PATH GENRESCOPE_LIBRARIES_FROM_PROGRAM
    BASE_DIRECTORY ${CMAKE_RUNTIME_OUTPUT_DIRECTORY} NORMALIZE
    OUTPUT_VARIABLE GENRESCOPE_BUILT_LIBRARIES)

# genrescope_private_library(NAME ROOMS … COMPONENT … [SOURCES …] [LIBRARIES …]): one library of whole rooms (their
# targets) and of what these need beyond the project. Other rooms that they use have to come with
# LIBRARIES: the linker refuses a library that is not complete.
function(genrescope_private_library name)
    cmake_parse_arguments(PARSE_ARGV 1 library "" "COMPONENT" "ROOMS;SOURCES;LIBRARIES")
    set(needed "")
    set(objects "")
    foreach(room ${library_ROOMS})
        get_target_property(linked ${room} LINK_LIBRARIES)
        list(APPEND needed ${linked})
        list(APPEND objects $<TARGET_OBJECTS:${room}>)
    endforeach()
    list(FILTER needed EXCLUDE REGEX "^(core|genrescope)_")
    list(REMOVE_DUPLICATES needed)

    add_library(${name} SHARED ${library_SOURCES} ${objects})
    target_link_libraries(${name} PUBLIC genrescope_options PRIVATE ${library_LIBRARIES} ${needed})
    if(NOT GENRESCOPE_SANITIZE)
        target_link_options(${name} PRIVATE LINKER:--no-undefined)
    endif()
    set_target_properties(${name} PROPERTIES
        LINKER_LANGUAGE CXX
        LIBRARY_OUTPUT_DIRECTORY ${GENRESCOPE_BUILT_LIBRARIES}
        BUILD_WITH_INSTALL_RPATH ON
        INSTALL_RPATH "$ORIGIN"
        INSTALL_RPATH_USE_LINK_PATH ON)
    install(TARGETS ${name} LIBRARY DESTINATION ${GENRESCOPE_LIBDIR}
        COMPONENT ${library_COMPONENT})
endfunction()

# Lets an installed program find them.
function(genrescope_find_private_libraries program)
    set_target_properties(${program} PROPERTIES
        BUILD_WITH_INSTALL_RPATH ON
        INSTALL_RPATH "$ORIGIN/${GENRESCOPE_LIBRARIES_FROM_PROGRAM}"
        INSTALL_RPATH_USE_LINK_PATH ON)
endfunction()
