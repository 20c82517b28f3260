#include "core/networks/tensor_memory.h"

#include <c10/core/Allocator.h>
#include <c10/core/CPUAllocator.h>
#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <new>
#include <sys/mman.h>

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

    std::unique_ptr<Block> take(std::size_t bytes)
    {
        const std::size_t size = (bytes + granularity - 1) / granularity * granularity;
        {
            const std::lock_guard lock(mutex_);
            const auto found = unused_.lower_bound(size);
            if (found != unused_.end() && found->first <= mostSlack * size)
                return std::move(unused_.extract(found).mapped());
            if (found != unused_.begin())
                unused_.erase(std::prev(found));
        }
        return std::make_unique<Block>(size);
    }

    void giveBack(std::unique_ptr<Block> block)
    {
        const std::lock_guard lock(mutex_);
        if (users_ > 0)
            unused_.emplace(block->size(), std::move(block));
    }

private:
    std::mutex mutex_;
    int users_ = 0;
    std::multimap<std::size_t, std::unique_ptr<Block>> unused_;
};

/// Outlives every tensor.
BlockPool& pool()
{
    static auto* const one = new BlockPool;
    return *one;
}

void giveBack(void* block)
{
    pool().giveBack(std::unique_ptr<Block>(static_cast<Block*>(block)));
}

class PooledAllocator : public c10::Allocator {
public:
    c10::DataPtr allocate(std::size_t bytes) const override
    {
        if (bytes < leastKept || !pool().isOpen())
            return c10::GetDefaultCPUAllocator()->allocate(bytes);
        std::unique_ptr<Block> block = pool().take(bytes);
        void* const data = block->data();
        return {data, block.release(), &giveBack, c10::Device(c10::DeviceType::CPU)};
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
