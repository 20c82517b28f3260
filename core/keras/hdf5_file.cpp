#include "core/keras/hdf5_file.h"

#include "core/base/error.h"
#include "core/keras/hdf5_memory.h"

#include <algorithm>
#include <array>

namespace genrescope {

namespace {

/// Of the post's models, the largest array has 170,000 values, and the longest list 64 texts.
constexpr hsize_t maxValues = hsize_t(1) << 24;
constexpr hssize_t maxTexts = 1024;
constexpr std::size_t maxTextLength = 512;
constexpr int maxRank = 2;

/// H5S_ALL, which is a cast of C.
constexpr hid_t wholeSpace = 0;

[[noreturn]] void fail(const std::string& sentence)
{
    throw CheckpointError(sentence);
}

Hdf5Object openImage(std::span<const std::byte> bytes)
{
    const Hdf5Object access(H5Pcreate(H5P_FILE_ACCESS), H5Pclose);
    setHdf5Memory(access.id(), bytes);
    // HDF5 asks the system for the current folder unless the name begins with a slash.
    const hid_t file = H5Fopen("/weights", H5F_ACC_RDONLY, access.id());
    if (file < 0)
        fail("It is no HDF5 file, or a damaged one.");
    return {file, H5Fclose};
}

/// Whether there is a link of this name, which leads to something within the file.
/// @throws CheckpointError if it leads elsewhere.
bool hasLink(const Hdf5Object& group, const std::string& name)
{
    if (H5Lexists(group.id(), name.c_str(), H5P_DEFAULT) <= 0)
        return false;
    H5L_info_t link = {};
    if (H5Lget_info(group.id(), name.c_str(), &link, H5P_DEFAULT) < 0 || link.type != H5L_TYPE_HARD)
        fail("'" + name + "' is a link to something else, which is not followed.");
    return true;
}

/// Opens one name after another, so that no link is followed unseen.
Hdf5Object openPath(const Hdf5Object& group, const std::string& path)
{
    const std::size_t slash = path.find('/');
    const std::string name = path.substr(0, slash);
    if (name.empty() || name == "." || !hasLink(group, name))
        fail("'" + path + "' is not there.");
    Hdf5Object found(H5Oopen(group.id(), name.c_str(), H5P_DEFAULT), H5Oclose);
    return slash == std::string::npos ? std::move(found) : openPath(found, path.substr(slash + 1));
}

/// The sizes of a space of arrays; @throws CheckpointError if there are too many or too few.
std::vector<hsize_t> sizesOf(const Hdf5Object& space, const std::string& path)
{
    const int rank = H5Sget_simple_extent_ndims(space.id());
    if (rank < 1 || rank > maxRank || H5Sis_simple(space.id()) <= 0)
        fail("'" + path + "' does not have one or two dimensions.");
    std::vector<hsize_t> sizes(static_cast<std::size_t>(rank));
    H5Sget_simple_extent_dims(space.id(), sizes.data(), nullptr);
    hsize_t count = 1;
    for (const hsize_t size : sizes) {
        if (size == 0 || size > maxValues / count)
            fail("'" + path + "' is empty or too large.");
        count *= size;
    }
    return sizes;
}

/// @throws CheckpointError unless the array's values lie in the file, plain or compressed by gzip.
void checkStorage(const Hdf5Object& dataset, const std::string& path)
{
    const Hdf5Object plan(H5Dget_create_plist(dataset.id()), H5Pclose);
    if (H5Pget_external_count(plan.id()) != 0)
        fail("'" + path + "' lies in another file, which is not read.");
    const H5D_layout_t layout = H5Pget_layout(plan.id());
    if (layout != H5D_COMPACT && layout != H5D_CONTIGUOUS && layout != H5D_CHUNKED)
        fail("'" + path + "' lies in another file, which is not read.");
    const int filters = H5Pget_nfilters(plan.id());
    for (int i = 0; i < filters; ++i) {
        unsigned flags = 0;
        unsigned config = 0;
        std::size_t values = 0;
        if (H5Pget_filter2(plan.id(), static_cast<unsigned>(i), &flags, &values, nullptr, 0,
                           nullptr, &config) != H5Z_FILTER_DEFLATE)
            fail("'" + path + "' is stored with a filter other than gzip.");
    }
    if (layout != H5D_CHUNKED)
        return;
    std::array<hsize_t, maxRank> chunk = {};
    const int rank = H5Pget_chunk(plan.id(), maxRank, chunk.data());
    hsize_t count = 1;
    for (int i = 0; i < rank && i < maxRank; ++i) {
        const hsize_t size = chunk[static_cast<std::size_t>(i)];
        if (size == 0 || size > maxValues / count)
            fail("'" + path + "' is empty or too large.");
        count *= size;
    }
}

} // namespace

Hdf5Object::Hdf5Object(hid_t id, Close close) : id_(id), close_(close)
{
    if (id_ < 0)
        throw CheckpointError("It is damaged.");
}

void Hdf5File::prepare()
{
    H5open();
    prepareHdf5Memory();
    H5PLset_loading_state(0);
    // HDF5 1.14 looks there for somebody who can read what is no HDF5 file, whatever that state.
    unsigned int folders = 0;
    while (H5PLsize(&folders) >= 0 && folders > 0 && H5PLremove(0) >= 0) {
    }
    H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);
}

Hdf5File::Hdf5File(std::span<const std::byte> bytes)
    : file_(openImage(bytes)), root_(H5Gopen2(file_.id(), "/", H5P_DEFAULT), H5Gclose)
{
}

bool Hdf5File::hasGroup(const Hdf5Object& group, const std::string& name)
{
    return hasLink(group, name);
}

Hdf5Object Hdf5File::openGroup(const Hdf5Object& group, const std::string& path)
{
    Hdf5Object found = openPath(group, path);
    if (H5Iget_type(found.id()) != H5I_GROUP)
        fail("'" + path + "' is not a group.");
    return found;
}

std::vector<std::string> Hdf5File::texts(const Hdf5Object& group, const std::string& attribute)
{
    const auto reject = [&] { fail("Its attribute '" + attribute + "' is not a list of names."); };
    if (H5Aexists(group.id(), attribute.c_str()) <= 0)
        reject();
    const Hdf5Object list(H5Aopen(group.id(), attribute.c_str(), H5P_DEFAULT), H5Aclose);
    const Hdf5Object space(H5Aget_space(list.id()), H5Sclose);
    const hssize_t count = H5Sget_simple_extent_npoints(space.id());
    if (count == 0) // of whatever type
        return {};
    const Hdf5Object type(H5Aget_type(list.id()), H5Tclose);
    const std::size_t length = H5Tget_size(type.id());
    if (count < 0 || count > maxTexts || H5Tget_class(type.id()) != H5T_STRING ||
        H5Tis_variable_str(type.id()) != 0 || length == 0 || length > maxTextLength)
        reject();
    std::string bytes(static_cast<std::size_t>(count) * length, '\0');
    if (H5Aread(list.id(), type.id(), bytes.data()) < 0)
        reject();
    std::vector<std::string> texts;
    for (std::size_t at = 0; at < bytes.size(); at += length) {
        const std::string text = bytes.substr(at, length);
        texts.push_back(text.substr(0, text.find('\0')));
    }
    return texts;
}

Hdf5File::Array Hdf5File::array(const Hdf5Object& group, const std::string& path)
{
    const Hdf5Object dataset = openPath(group, path);
    if (H5Iget_type(dataset.id()) != H5I_DATASET)
        fail("'" + path + "' is not an array.");
    const Hdf5Object type(H5Dget_type(dataset.id()), H5Tclose);
    if (H5Tequal(type.id(), H5T_IEEE_F32LE) <= 0 && H5Tequal(type.id(), H5T_IEEE_F32BE) <= 0)
        fail("'" + path + "' does not consist of float32.");
    const Hdf5Object space(H5Dget_space(dataset.id()), H5Sclose);
    const std::vector<hsize_t> sizes = sizesOf(space, path);
    checkStorage(dataset, path);
    Array array;
    std::size_t count = 1;
    for (const hsize_t size : sizes) {
        array.shape.push_back(static_cast<std::int64_t>(size));
        count *= static_cast<std::size_t>(size);
    }
    array.values.resize(count);
    if (H5Dread(dataset.id(), H5T_NATIVE_FLOAT, wholeSpace, wholeSpace, H5P_DEFAULT,
                array.values.data()) < 0)
        fail("'" + path + "' is damaged.");
    return array;
}

} // namespace genrescope
