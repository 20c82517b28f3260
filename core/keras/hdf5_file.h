#pragma once

#include <cstddef>
#include <cstdint>
#include <hdf5.h>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace genrescope {

/// Owns something of HDF5's.
class Hdf5Object {
public:
    using Close = herr_t (*)(hid_t);

    /// @throws CheckpointError if HDF5 could not make or open it.
    Hdf5Object(hid_t id, Close close);
    ~Hdf5Object()
    {
        if (id_ >= 0)
            close_(id_);
    }
    Hdf5Object(Hdf5Object&& other) noexcept
        : id_(std::exchange(other.id_, -1)), close_(other.close_)
    {
    }
    Hdf5Object& operator=(Hdf5Object&&) = delete;

    hid_t id() const { return id_; }

private:
    hid_t id_;
    Close close_;
};

/// A stranger's HDF5 file in memory, of which only groups, lists of short texts and plain arrays of
/// float32 are read. Nothing else is opened: no links but those within the file, no arrays in other
/// files, no filters but gzip, no plugins.
class Hdf5File {
public:
    /// Loads what HDF5 needs, before rights are given up.
    static void prepare();

    /// @param bytes  borrowed
    /// @throws CheckpointError if it is no HDF5 file.
    explicit Hdf5File(std::span<const std::byte> bytes);

    const Hdf5Object& root() const { return root_; }

    static bool hasGroup(const Hdf5Object& group, const std::string& name);
    /// @param path  names with slashes between
    /// @throws CheckpointError naming the path if it leads elsewhere or is not there.
    static Hdf5Object openGroup(const Hdf5Object& group, const std::string& path);
    /// An attribute that lists texts. @throws CheckpointError if it is none.
    static std::vector<std::string> texts(const Hdf5Object& group, const std::string& attribute);

    struct Array {
        std::vector<std::int64_t> shape = {};
        std::vector<float> values = {};
    };
    /// @param path  as above
    /// @throws CheckpointError naming the path if it is not such an array.
    static Array array(const Hdf5Object& group, const std::string& path);

private:
    Hdf5Object file_;
    Hdf5Object root_;
};

} // namespace genrescope
