# A room is a folder and a static library. genrescope_room(FOLDER …) makes the target (core/audio:
# core_audio) of every source in the folder.
#   USES         the rooms below that it may include and call, by folder; nothing else: the test
#                "rooms_look_down" refuses another include, the linker another symbol
#                (genrescope_prove_rooms)
#   LIBRARIES    of others, linked privately
#   PRECOMPILED  the genrescope_precompiled() whose headers it shares
#   SEPARATE     its sources are never compiled together: their loops are tuned as they stand
function(genrescope_room folder)
    cmake_parse_arguments(PARSE_ARGV 1 room "SEPARATE" "PRECOMPILED" "USES;LIBRARIES")
    string(REPLACE "/" "_" name ${folder})
    list(TRANSFORM room_USES REPLACE "/" "_" OUTPUT_VARIABLE used_targets)
    # The window's rooms get core from the library that the window shares with its engine.
    if(folder MATCHES "^ui/")
        list(TRANSFORM used_targets REPLACE "^core_.+" genrescope-core)
        list(REMOVE_DUPLICATES used_targets)
    endif()
    file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${folder}/*.cpp
                                        ${PROJECT_SOURCE_DIR}/${folder}/*.h)
    add_library(${name} STATIC ${sources})
    target_link_libraries(${name}
        PUBLIC genrescope_options ${used_targets}
        PRIVATE ${room_LIBRARIES})
    if(GENRESCOPE_UNITY AND NOT room_SEPARATE)
        set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 12)
    endif()
    if(room_PRECOMPILED)
        target_precompile_headers(${name} REUSE_FROM ${room_PRECOMPILED})
    endif()
    set_property(GLOBAL APPEND PROPERTY GENRESCOPE_ROOMS ${folder})
    set_property(GLOBAL PROPERTY GENRESCOPE_USES_${folder} ${room_USES})
endfunction()

# Precompiled headers, made once and shared by the rooms that are compiled with the same options:
# genrescope_precompiled(NAME HEADERS … [LIBRARIES …]).
function(genrescope_precompiled name)
    cmake_parse_arguments(PARSE_ARGV 1 pch "" "" "HEADERS;LIBRARIES")
    file(CONFIGURE OUTPUT ${name}.cpp CONTENT "")
    add_library(${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
    target_link_libraries(${name} PRIVATE genrescope_options ${pch_LIBRARIES})
    target_precompile_headers(${name} PRIVATE ${pch_HEADERS})
endfunction()

# For each room a program that links all of the room with what it declares and nothing else, and so
# cannot be linked where the room calls another one; and the test that reads the includes.
function(genrescope_prove_rooms)
    file(CONFIGURE OUTPUT room_proof.cpp CONTENT "int main() {}\n")
    add_library(room_proof OBJECT ${CMAKE_CURRENT_BINARY_DIR}/room_proof.cpp)
    get_property(folders GLOBAL PROPERTY GENRESCOPE_ROOMS)
    set(table "")
    foreach(folder ${folders})
        string(REPLACE "/" "_" room ${folder})
        add_executable(${room}_proof $<TARGET_OBJECTS:room_proof>)
        target_link_libraries(${room}_proof PRIVATE $<LINK_LIBRARY:WHOLE_ARCHIVE,${room}>)
        set_target_properties(${room}_proof PROPERTIES
            LINKER_LANGUAGE CXX RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/room_proofs)
        get_property(uses GLOBAL PROPERTY GENRESCOPE_USES_${folder})
        list(JOIN uses " " uses)
        string(APPEND table "${folder}: ${uses}\n")
    endforeach()
    file(CONFIGURE OUTPUT rooms.txt CONTENT "${table}")
    add_test(NAME rooms_look_down
        COMMAND ${CMAKE_COMMAND} -DROOT=${PROJECT_SOURCE_DIR}
                -DTABLE=${CMAKE_CURRENT_BINARY_DIR}/rooms.txt
                -P ${PROJECT_SOURCE_DIR}/packaging/cmake/CheckRooms.cmake)
endfunction()
