// The beginning of Genrescope's AppImage (type 2 of https://github.com/AppImage/AppImageSpec): a
// static program with a SquashFS image behind it, which it mounts by FUSE, or else unpacks, and
// whose AppRun it becomes. When that has ended, a process that was left behind takes the folder
// away again.
#include <elf.h>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

// None of them says that it is C.
extern "C" {
#include <squashfuse/ll.h>
#include <squashfuse/squashfuse.h>
#include <sys/pidfd.h>
}

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <functional>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace {

namespace fs = std::filesystem;

constexpr const char* ownFile = "/proc/self/exe";
constexpr const char* help =
    "Genrescope as one file. Without one of these options, the window opens; the first argument "
    "\"cli\"\n"
    "makes it genrescope-cli, as does that name, if a link to the file has it.\n"
    "  --appimage-extract          unpack into squashfs-root, in the current folder\n"
    "  --appimage-extract-and-run  unpack into TMPDIR, or else /var/tmp, run with the other "
    "arguments,\n"
    "                              and remove what was unpacked; the same as "
    "APPIMAGE_EXTRACT_AND_RUN=1,\n"
    "                              and what happens where FUSE is missing\n"
    "  --appimage-mount            mount, say where, and stay until the input ends\n"
    "  --appimage-offset           say where in the file the SquashFS image begins\n"
    "  --appimage-help             this text\n";

/// Where the program itself ends, whose last part is the table of sections.
std::size_t imageOffset()
{
    Elf64_Ehdr header{};
    std::ifstream file(ownFile, std::ios::binary);
    if (!file.read(reinterpret_cast<char*>(&header), sizeof header))
        throw std::runtime_error("The AppImage cannot read itself.");
    return header.e_shoff + std::size_t{header.e_shentsize} * header.e_shnum;
}

std::runtime_error systemError(const std::string& what)
{
    return std::runtime_error(what + ": " + std::strerror(errno));
}

std::string newFolder(const fs::path& parent)
{
    std::string name = parent / ".mount_GenresXXXXXX";
    if (::mkdtemp(name.data()) == nullptr)
        throw systemError("No folder could be made in " + parent.string());
    return name;
}

fs::path folderFor(const char* unlessSet)
{
    const char* chosen = std::getenv("TMPDIR");
    return chosen != nullptr && *chosen != '\0' ? chosen : unlessSet;
}

/// Through it, one process tells another one byte.
class Pipe {
public:
    Pipe()
    {
        if (::pipe2(ends_.data(), O_CLOEXEC) != 0)
            throw systemError("No pipe could be made");
    }

    void write(char byte) const { (void)!::write(ends_[1], &byte, 1); }

    /// What was written; 0 if the writer has ended.
    char read()
    {
        ::close(ends_[1]);
        char byte = 0;
        while (::read(ends_[0], &byte, 1) < 0 && errno == EINTR) {
        }
        ::close(ends_[0]);
        return byte;
    }

private:
    std::array<int, 2> ends_{};
};

/// Runs work in a process that is no child of this one, holds neither its terminal nor its output,
/// and is given what becomes readable when this one ends.
void leaveBehind(const std::function<void(int ended)>& work)
{
    const int ended = ::pidfd_open(::getpid(), 0);
    if (ended < 0)
        throw systemError("The program cannot be watched");
    const pid_t child = ::fork();
    if (child < 0)
        throw systemError("No process could be started");
    if (child > 0) {
        ::close(ended);
        ::waitpid(child, nullptr, 0);
        return;
    }
    ::setsid();
    if (::fork() == 0) {
        (void)!::chdir("/");
        const int nowhere = ::open("/dev/null", O_RDWR | O_CLOEXEC);
        for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
            ::dup2(nowhere, stream);
        work(ended);
    }
    ::_exit(EXIT_SUCCESS);
}

void waitFor(int ended)
{
    pollfd wanted{ended, POLLIN, 0};
    while (::poll(&wanted, 1, -1) < 0 && errno == EINTR) {
    }
}

/// The folder is gone at once; what other processes have open of it stays readable.
void detach(const std::string& folder)
{
    if (::umount2(folder.c_str(), MNT_DETACH) == 0)
        return;
    std::string command[] = {"fusermount3", "-u", "-z", "-q", folder};
    std::vector<char*> arguments;
    for (std::string& part : command)
        arguments.push_back(part.data());
    arguments.push_back(nullptr);
    for (const char* name : {"fusermount3", "fusermount"}) {
        pid_t process = 0;
        if (::posix_spawnp(&process, name, nullptr, nullptr, arguments.data(), environ) != 0)
            continue;
        ::waitpid(process, nullptr, 0);
        return;
    }
}

fuse_lowlevel_ops operations()
{
    fuse_lowlevel_ops made{};
    made.getattr = sqfs_ll_op_getattr;
    made.opendir = sqfs_ll_op_opendir;
    made.releasedir = sqfs_ll_op_releasedir;
    made.readdir = sqfs_ll_op_readdir;
    made.lookup = sqfs_ll_op_lookup;
    made.open = sqfs_ll_op_open;
    made.release = sqfs_ll_op_release;
    made.read = sqfs_ll_op_read;
    made.readlink = sqfs_ll_op_readlink;
    made.forget = sqfs_ll_op_forget;
    made.statfs = stfs_ll_op_statfs;
    return made;
}

void serve(const std::string& folder, std::size_t offset, int ended, const Pipe& mounted)
{
    sqfs_ll* image = sqfs_ll_open(ownFile, offset);
    std::string words[] = {"genrescope", "-o", "ro,fsname=Genrescope,subtype=squashfuse"};
    std::array<char*, 3> pointers{words[0].data(), words[1].data(), words[2].data()};
    fuse_args arguments = FUSE_ARGS_INIT(static_cast<int>(pointers.size()), pointers.data());
    fuse_lowlevel_ops served = operations();
    sqfs_ll_chan channel{};
    if (image == nullptr || sqfs_ll_mount(&channel, folder.c_str(), &arguments, &served,
                                          sizeof served, image) != SQFS_OK)
        return;
    std::thread([folder, ended] {
        waitFor(ended);
        detach(folder);
    }).detach();
    mounted.write(1);
    // Until it is detached, and the last file in it closed.
    fuse_session_loop(channel.session);
    ::rmdir(folder.c_str());
}

/// Whether the image is mounted at the folder, for as long as this process lives.
bool mountAt(const std::string& folder, std::size_t offset)
{
    Pipe mounted;
    leaveBehind([&](int ended) { serve(folder, offset, ended, mounted); });
    return mounted.read() == 1;
}

void writeFile(sqfs& image, sqfs_inode& inode, const fs::path& path)
{
    const int file =
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, inode.base.mode & 0777);
    if (file < 0)
        throw systemError(path.string() + " cannot be written");
    std::vector<char> bytes(std::size_t{1} << 20);
    for (sqfs_off_t place = 0;;) {
        sqfs_off_t size = static_cast<sqfs_off_t>(bytes.size());
        if (sqfs_read_range(&image, &inode, place, &size, bytes.data()) != SQFS_OK)
            throw std::runtime_error("The AppImage is damaged at " + path.string() + ".");
        if (size == 0)
            break;
        if (::write(file, bytes.data(), size) != size)
            throw systemError(path.string() + " cannot be written");
        place += size;
    }
    ::close(file);
}

void writeEntry(sqfs& image, const sqfs_dir_entry& entry, const fs::path& path)
{
    sqfs_inode inode{};
    if (sqfs_inode_get(&image, &inode, entry.inode) != SQFS_OK)
        throw std::runtime_error("The AppImage is damaged.");
    if (S_ISDIR(inode.base.mode)) {
        fs::create_directories(path);
    } else if (S_ISLNK(inode.base.mode)) {
        std::vector<char> target(inode.xtra.symlink_size + 1);
        std::size_t size = target.size();
        if (sqfs_readlink(&image, &inode, target.data(), &size) != SQFS_OK)
            throw std::runtime_error("The AppImage is damaged.");
        fs::create_symlink(target.data(), path);
    } else if (S_ISREG(inode.base.mode)) {
        writeFile(image, inode, path);
    }
}

void unpack(const fs::path& folder, std::size_t offset)
{
    sqfs image{};
    if (sqfs_open_image(&image, ownFile, offset) != SQFS_OK)
        throw std::runtime_error("There is no SquashFS image in the AppImage.");
    sqfs_traverse walk{};
    sqfs_err failure = sqfs_traverse_open(&walk, &image, sqfs_inode_root(&image));
    while (failure == SQFS_OK && sqfs_traverse_next(&walk, &failure)) {
        if (!walk.dir_end)
            writeEntry(image, walk.entry, folder / walk.path);
    }
    if (failure != SQFS_OK)
        throw std::runtime_error("The AppImage is damaged.");
    sqfs_traverse_close(&walk);
    sqfs_destroy(&image);
}

/// A folder with everything, until this process ends.
std::string unpackedFolder(std::size_t offset)
{
    std::string folder = newFolder(folderFor("/var/tmp"));
    leaveBehind([&](int ended) {
        waitFor(ended);
        std::error_code left;
        fs::remove_all(folder, left);
    });
    unpack(folder, offset);
    return folder;
}

std::string mountedFolder(std::size_t offset)
{
    std::string folder = newFolder(folderFor("/tmp"));
    if (mountAt(folder, offset))
        return folder;
    ::rmdir(folder.c_str());
    return {};
}

[[noreturn]] void becomeProgram(const std::string& folder, char** arguments)
{
    std::error_code unknown;
    ::setenv("APPDIR", folder.c_str(), 1);
    ::setenv("APPIMAGE", fs::read_symlink(ownFile, unknown).c_str(), 1);
    ::setenv("ARGV0", arguments[0], 1);
    ::execv((folder + "/AppRun").c_str(), arguments);
    throw systemError("The program in the AppImage cannot be started");
}

int run(int count, char** arguments)
{
    const std::string option = count > 1 ? arguments[1] : "";
    const std::size_t offset = imageOffset();
    bool mayMount = std::getenv("APPIMAGE_EXTRACT_AND_RUN") == nullptr;
    if (option == "--appimage-offset") {
        std::printf("%zu\n", offset);
        return EXIT_SUCCESS;
    }
    if (option == "--appimage-help") {
        std::fputs(help, stdout);
        return EXIT_SUCCESS;
    }
    if (option == "--appimage-extract") {
        fs::create_directory("squashfs-root");
        unpack("squashfs-root", offset);
        return EXIT_SUCCESS;
    }
    if (option == "--appimage-mount") {
        const std::string folder = mountedFolder(offset);
        if (folder.empty())
            throw std::runtime_error("FUSE cannot be used here.");
        std::puts(folder.c_str());
        std::fflush(stdout);
        while (std::getchar() != EOF) {
        }
        return EXIT_SUCCESS;
    }
    if (option == "--appimage-extract-and-run") {
        mayMount = false;
        std::copy(arguments + 2, arguments + count + 1, arguments + 1);
    } else if (option.starts_with("--appimage-")) {
        throw std::runtime_error("There is no option " + option + "; see --appimage-help.");
    }
    std::string folder = mayMount ? mountedFolder(offset) : std::string();
    if (folder.empty())
        folder = unpackedFolder(offset);
    becomeProgram(folder, arguments);
}

} // namespace

int main(int count, char** arguments)
{
    try {
        return run(count, arguments);
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return EXIT_FAILURE;
    }
}
