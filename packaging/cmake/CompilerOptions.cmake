# One interface target with the options of every translation unit of the project.
set(GENRESCOPE_SANITIZE "" CACHE STRING "Sanitizers to build with: address,undefined or thread")
option(GENRESCOPE_FUZZ "Build the fuzz targets instead of the tests, which takes clang" OFF)
option(GENRESCOPE_COVERAGE "Build with clang's counters of executed lines" OFF)
option(GENRESCOPE_WARNINGS_AS_ERRORS "Refuse code that the compiler warns about" OFF)

add_library(genrescope_options INTERFACE)
target_include_directories(genrescope_options INTERFACE ${PROJECT_SOURCE_DIR})
# -fno-math-errno and -fno-trapping-math let loops over sqrt and comparisons vectorize without
# changing a single result; -fopenmp-simd honors the loops marked with "omp simd", without OpenMP.
target_compile_options(genrescope_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-qual
    -fno-math-errno -fno-trapping-math -fopenmp-simd)
target_compile_definitions(genrescope_options INTERFACE GENRESCOPE_VERSION="${PROJECT_VERSION}")

# GCC 12 has false positives in std::string's operator+ (GCC bugs 105651 and 105329) and about the
# value of an empty std::optional (80635).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(genrescope_options INTERFACE
        -Wno-restrict -Wno-stringop-overflow -Wno-array-bounds -Wno-maybe-uninitialized)
endif()

if(GENRESCOPE_WARNINGS_AS_ERRORS)
    target_compile_options(genrescope_options INTERFACE -Werror)
endif()
# Whatever a sanitizer finds ends the program, so that the test fails. Its instrumentation hides
# facts from the compiler, which then gives false warnings.
if(GENRESCOPE_SANITIZE)
    target_compile_options(genrescope_options INTERFACE
        -fsanitize=${GENRESCOPE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(genrescope_options INTERFACE -fsanitize=${GENRESCOPE_SANITIZE})
endif()

# libFuzzer sees which code an input reaches. A number that no integer can hold is a finding there,
# too; that counters keep loops from being vectorized is none.
if(GENRESCOPE_FUZZ)
    target_compile_options(genrescope_options INTERFACE -fsanitize=fuzzer-no-link -Wno-pass-failed)
    if(GENRESCOPE_SANITIZE)
        target_compile_options(genrescope_options INTERFACE
            -fsanitize=float-cast-overflow -fno-sanitize-recover=float-cast-overflow)
    endif()
endif()
if(GENRESCOPE_COVERAGE)
    target_compile_options(genrescope_options INTERFACE
        -fprofile-instr-generate -fcoverage-mapping)
    target_link_options(genrescope_options INTERFACE -fprofile-instr-generate)
endif()
