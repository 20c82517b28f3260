#include "core/networks/tensor_memory.h"

#include <torch/version.h>

#include <c10/core/Allocator.h>
#include <c10/core/CPUAllocator.h>
#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <new>
#include <sys/mman.h>
#include <unordered_map>

namespace genrescope {

namespace {

/// Smaller tensors fit into the gaps of the heap.
constexpr std::size_t leastKept = 1024 * 1024;
constexpr std::size_t granularity = 64 * 1024;
/// A block is not used for less than this part of it: weights and their moments, which stay, must
/// not sit on the memory of a whole batch.
constexpr std::size_t mostSlack = 4;

/// Memory of its own, at least `size` bytes.
class Block {
public:
    explicit Block(std::size_t size)
        : size_(size),
          data_(::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0))
    {
        if (data_ == MAP_FAILED)
            throw std::bad_alloc();
    }
    ~Block() { ::munmap(data_, size_); }
    Block(const Block&) = delete;
    Block& operator=(const Block&) = delete;

    void* data() const { return data_; }
    std::size_t size() const { return size_; }

private:
    std::size_t size_;
    void* data_;
};

/// The blocks that no tensor uses. A request gets the smallest one that is large enough; where
/// there is none, the largest of those that are too small makes way for a new one. So there are
/// hardly more blocks than tensors at a time, and each grows to what the longest crops need.
class BlockPool {
public:
    void open()
    {
        const std::lock_guard lock(mutex_);
        ++users_;
    }

    void close()
    {
        std::multimap<std::size_t, std::unique_ptr<Block>> released;
        const std::lock_guard lock(mutex_);
        if (--users_ == 0)
            released.swap(unused_);
    }

    bool isOpen()
    {
        const std::lock_guard lock(mutex_);
        return users_ > 0;
    }

    void* take(std::size_t bytes)
    {
        const std::size_t size = (bytes + granularity - 1) / granularity * granularity;
        const std::lock_guard lock(mutex_);
        std::unique_ptr<Block> block;
        const auto found = unused_.lower_bound(size);
        if (found != unused_.end() && found->first <= mostSlack * size)
            block = std::move(unused_.extract(found).mapped());
        else if (found != unused_.begin())
            unused_.erase(std::prev(found));
        if (block == nullptr)
            block = std::make_unique<Block>(size);
        void* const data = block->data();
        used_.emplace(data, std::move(block));
        return data;
    }

    /// @return whether it came from here
    bool giveBack(void* data)
    {
        const std::lock_guard lock(mutex_);
        const auto found = used_.find(data);
        if (found == used_.end())
            return false;
        if (users_ > 0)
            unused_.emplace(found->second->size(), std::move(found->second));
        used_.erase(found);
        return true;
    }

private:
    std::mutex mutex_;
    int users_ = 0;
    std::multimap<std::size_t, std::unique_ptr<Block>> unused_;
    std::unordered_map<void*, std::unique_ptr<Block>> used_;
};

/// Outlives every tensor.
BlockPool& pool()
{
    static auto* const one = new BlockPool;
    return *one;
}

/// Of both kinds, because LibTorch's oneDNN asks for memory without an owner, and takes it for
/// granted that there is one way to give it back.
void giveBack(void* data)
{
    if (data != nullptr && !pool().giveBack(data))
        c10::GetDefaultCPUAllocator()->raw_deallocate(data);
}

class PooledAllocator : public c10::Allocator {
public:
#if TORCH_VERSION_MAJOR < 2
    c10::DataPtr allocate(std::size_t bytes) const override
    {
        return allocated(bytes);
    }
#else
    c10::DataPtr allocate(std::size_t bytes) override
    {
        return allocated(bytes);
    }
    void copy_data(void* to, const void* from, std::size_t bytes) const override
    {
        default_copy_data(to, from, bytes);
    }
#endif

    c10::DeleterFnPtr raw_deleter() const override
    {
        return &giveBack;
    }

private:
    static c10::DataPtr allocated(std::size_t bytes)
    {
        void* const data = bytes < leastKept || !pool().isOpen()
                               ? c10::GetDefaultCPUAllocator()->raw_allocate(bytes)
                               : pool().take(bytes);
        return {data, data, &giveBack, c10::Device(c10::DeviceType::CPU)};
    }
};

void installAllocator()
{
    static std::once_flag once;
    std::call_once(once, [] { c10::SetCPUAllocator(new PooledAllocator, 1); });
}

} // namespace

TensorMemory::TensorMemory()
{
    installAllocator();
    pool().open();
}

TensorMemory::~TensorMemory()
{
    pool().close();
}

} // namespace genrescope
