#include "core/features/log_mel_spool.h"

#include "core/base/error.h"
#include "core/features/normalizer.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <limits>
#include <string>
#include <string_view>
#include <unistd.h>

namespace genrescope {

namespace {

/// Values handed out at a time: 1 MB.
constexpr std::size_t blockValues = std::size_t{1} << 18;

/// `folder`, made if it is missing; the system's for temporary files where it is empty.
std::filesystem::path usableFolder(std::filesystem::path folder)
{
    std::error_code failure; // opening a file says what is wrong
    if (folder.empty())
        folder = std::filesystem::temp_directory_path(failure);
    if (failure)
        folder = "/tmp";
    std::filesystem::create_directories(folder, failure);
    return folder;
}

} // namespace

/// A file that lost its name as soon as it was opened.
class LogMelSpool::TemporaryFile {
public:
    explicit TemporaryFile(std::filesystem::path folder) : folder_(std::move(folder))
    {
        // The extension by which FeatureStore::removeLeftovers recognizes it, should the process be
        // killed in the next two lines.
        constexpr std::string_view extension = ".tmp";
        std::string name = (folder_ / "frames-XXXXXX").string().append(extension);
        descriptor_ = ::mkostemps(name.data(), static_cast<int>(extension.size()), O_CLOEXEC);
        if (descriptor_ < 0)
            failWrite();
        ::unlink(name.c_str());
    }
    ~TemporaryFile() { ::close(descriptor_); }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    void append(std::span<const float> values)
    {
        for (auto bytes = std::as_bytes(values); !bytes.empty();) {
            const ssize_t count = ::write(descriptor_, bytes.data(), bytes.size());
            if (count < 0 && errno != EINTR)
                failWrite();
            bytes = bytes.subspan(static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
        }
    }

    void read(std::size_t first, std::span<float> values) const
    {
        auto offset = static_cast<off_t>(first * sizeof(float));
        for (auto bytes = std::as_writable_bytes(values); !bytes.empty();) {
            const ssize_t count = ::pread(descriptor_, bytes.data(), bytes.size(), offset);
            if (count == 0 || (count < 0 && errno != EINTR)) {
                throw FileError(Message::english("A temporary file in %1 cannot be read: %2.",
                                                 folder_, std::strerror(count == 0 ? EIO : errno)));
            }
            offset += std::max<ssize_t>(count, 0);
            bytes = bytes.subspan(static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
        }
    }

private:
    [[noreturn]] void failWrite() const
    {
        throw FileError(Message::english("A temporary file in %1 cannot be written: %2.", folder_,
                                         std::strerror(errno)));
    }

    std::filesystem::path folder_;
    int descriptor_ = -1;
};

LogMelSpool::LogMelSpool(const MelConfig& config, std::filesystem::path folder, std::size_t limit)
    : config_(config),
      folder_(std::move(folder)),
      limit_(limit),
      loudest_(std::numeric_limits<float>::lowest())
{
}

LogMelSpool::~LogMelSpool() = default;
LogMelSpool::LogMelSpool(LogMelSpool&&) noexcept = default;
LogMelSpool& LogMelSpool::operator=(LogMelSpool&&) noexcept = default;

void LogMelSpool::reserve(std::size_t frames)
{
    const std::size_t rows = limit_ / static_cast<std::size_t>(bands());
    held_.reserve(std::min(frames, rows) * static_cast<std::size_t>(bands()));
}

void LogMelSpool::add(std::vector<float>& decibels)
{
    loudest_ = std::max(loudest_, maximumOf(decibels));
    if (held_.size() + decibels.size() > limit_) {
        if (!file_)
            file_ = std::make_unique<TemporaryFile>(usableFolder(folder_));
        file_->append(held_);
        filedValues_ += held_.size();
        held_.clear();
    }
    held_.insert(held_.end(), decibels.begin(), decibels.end());
    decibels.clear();
}

std::size_t LogMelSpool::frames() const
{
    return (filedValues_ + held_.size()) / static_cast<std::size_t>(bands());
}

float LogMelSpool::reference() const
{
    return frames() == 0 ? 0.0F : loudest_;
}

void LogMelSpool::forEachBlock(const std::function<void(std::span<const float>)>& visit) const
{
    const auto width = static_cast<std::size_t>(bands());
    const std::size_t step = std::max(blockValues / width, std::size_t{1}) * width;
    std::vector<float> block;
    const auto handOut = [&] {
        normalizeToReference(block, reference(), config_);
        visit(block);
    };
    for (std::size_t first = 0; first < filedValues_; first += block.size()) {
        block.resize(std::min(step, filedValues_ - first));
        file_->read(first, block);
        handOut();
    }
    for (std::span<const float> rest = held_; !rest.empty(); rest = rest.subspan(block.size())) {
        const std::span<const float> next = rest.first(std::min(step, rest.size()));
        block.assign(next.begin(), next.end());
        handOut();
    }
}

} // namespace genrescope
