#pragma once

#include <cstddef>
#include <hdf5.h>
#include <span>

namespace genrescope {

// A driver by which HDF5 reads a file that is in memory. HDF5's own for that looks whether there is
// such a file on disk, too, which a process without rights is ended for.

/// Registers it, before rights are given up.
void prepareHdf5Memory();

/// Lets H5Fopen with this access list read these bytes, whatever name it is given.
/// @param bytes  borrowed
void setHdf5Memory(hid_t access, std::span<const std::byte> bytes);

} // namespace genrescope
