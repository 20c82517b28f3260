# All external dependencies. Found once, at the top, so that every folder sees the same targets.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(CLI11 REQUIRED)
if(GENRESCOPE_TORCH)
    find_package(Torch REQUIRED)
endif()
find_package(Protobuf REQUIRED)
find_package(ONNX REQUIRED)
# ONNX 1.12 has it without a namespace.
if(NOT TARGET ONNX::onnx_proto)
    add_library(ONNX::onnx_proto ALIAS onnx_proto)
endif()
find_package(OpenMP REQUIRED COMPONENTS CXX)

# oneDNN, which comes with LibTorch. Its own CMake file would require OpenCL's headers, too.
find_path(DNNL_INCLUDE_DIR dnnl.h REQUIRED)
find_library(DNNL_LIBRARY dnnl REQUIRED)
add_library(Dnnl::Dnnl UNKNOWN IMPORTED)
set_target_properties(Dnnl::Dnnl PROPERTIES
    IMPORTED_LOCATION "${DNNL_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${DNNL_INCLUDE_DIR}")

pkg_check_modules(AVUTIL REQUIRED IMPORTED_TARGET libavutil)
pkg_check_modules(FFMPEG REQUIRED IMPORTED_TARGET libavformat libavcodec libavutil)
pkg_check_modules(SECCOMP IMPORTED_TARGET libseccomp)
if(NOT SECCOMP_FOUND)
    message(WARNING "libseccomp is not there: music will be decoded in processes whose system calls "
                    "nobody filters.")
endif()
pkg_check_modules(SAMPLERATE REQUIRED IMPORTED_TARGET samplerate)
pkg_check_modules(LAME IMPORTED_TARGET lame)
if(NOT LAME_FOUND)
    message(WARNING "LAME is not there: it will not be found out how mp3 changes what models hear.")
endif()
pkg_check_modules(TAGLIB REQUIRED IMPORTED_TARGET taglib)
pkg_check_modules(UCHARDET REQUIRED IMPORTED_TARGET uchardet)
pkg_check_modules(ZIP REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(HDF5 REQUIRED IMPORTED_TARGET hdf5-serial)
pkg_check_modules(ICU REQUIRED IMPORTED_TARGET icu-uc)
