#include "core/keras/hdf5_memory.h"

#include <cstring>
#include <memory>

namespace genrescope {

namespace {

constexpr herr_t done = 0;
constexpr herr_t failed = -1;

/// What HDF5 hands to the driver.
struct Bytes {
    const std::byte* first = nullptr;
    std::size_t size = 0;
};

/// An open file; HDF5 knows its first part.
struct MemoryFile {
    H5FD_t base = {};
    Bytes bytes = {};
    haddr_t end = 0;
};

MemoryFile& fileOf(H5FD_t* file)
{
    return *reinterpret_cast<MemoryFile*>(file);
}

const MemoryFile& fileOf(const H5FD_t* file)
{
    return *reinterpret_cast<const MemoryFile*>(file);
}

H5FD_t* open(const char* /*name*/, unsigned flags, hid_t access, haddr_t /*maxAddress*/)
{
    const auto* const bytes = static_cast<const Bytes*>(H5Pget_driver_info(access));
    if (bytes == nullptr || flags != H5F_ACC_RDONLY)
        return nullptr;
    auto file = std::make_unique<MemoryFile>();
    file->bytes = *bytes;
    return &file.release()->base;
}

herr_t close(H5FD_t* file)
{
    const std::unique_ptr<MemoryFile> owned(&fileOf(file));
    return done;
}

haddr_t endOfAddresses(const H5FD_t* file, H5FD_mem_t /*type*/)
{
    return fileOf(file).end;
}

herr_t setEndOfAddresses(H5FD_t* file, H5FD_mem_t /*type*/, haddr_t end)
{
    fileOf(file).end = end;
    return done;
}

haddr_t endOfFile(const H5FD_t* file, H5FD_mem_t /*type*/)
{
    return fileOf(file).bytes.size;
}

/// What lies beyond the end of the file is refused.
herr_t read(H5FD_t* file, H5FD_mem_t /*type*/, hid_t /*transfer*/, haddr_t address,
            std::size_t size, void* buffer)
{
    const Bytes& bytes = fileOf(file).bytes;
    if (address > bytes.size || size > bytes.size - address)
        return failed;
    std::memcpy(buffer, bytes.first + address, size);
    return done;
}

herr_t write(H5FD_t* /*file*/, H5FD_mem_t /*type*/, hid_t /*transfer*/, haddr_t /*address*/,
             std::size_t /*size*/, const void* /*buffer*/)
{
    return failed;
}

H5FD_class_t functions()
{
    H5FD_class_t driver = {};
#ifdef H5FD_CLASS_VERSION // from HDF5 1.14 on
    driver.version = H5FD_CLASS_VERSION;
    driver.value = H5_VFD_RESERVED; // which no driver of HDF5's own has
#endif
    driver.name = "memory";
    driver.maxaddr = HADDR_MAX;
    driver.fc_degree = H5F_CLOSE_STRONG;
    driver.fapl_size = sizeof(Bytes);
    driver.open = open;
    driver.close = close;
    driver.get_eoa = endOfAddresses;
    driver.set_eoa = setEndOfAddresses;
    driver.get_eof = endOfFile;
    driver.read = read;
    driver.write = write;
    return driver;
}

hid_t driver()
{
    static const H5FD_class_t kept = functions();
    static const hid_t id = H5FDregister(&kept);
    return id;
}

} // namespace

void prepareHdf5Memory()
{
    driver();
}

void setHdf5Memory(hid_t access, std::span<const std::byte> bytes)
{
    const Bytes copied = {.first = bytes.data(), .size = bytes.size()};
    H5Pset_driver(access, driver(), &copied);
}

} // namespace genrescope
