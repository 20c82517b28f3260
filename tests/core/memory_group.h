#pragma once

#include "core/runs/training_group.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace genrescope::test {

/// Where threads meet as if they were the processes of a group. Sums are made in the order of the
/// ranks.
class MemoryRoom {
public:
    explicit MemoryRoom(int size) : size_(size) {}

    int size() const { return size_; }

    template<typename Value>
    void sum(int rank, std::vector<Value>& values)
    {
        const std::vector<std::string> all = gather(
            rank, {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(Value)});
        std::ranges::fill(values, Value(0));
        for (const std::string& bytes : all) {
            if (bytes.size() != values.size() * sizeof(Value))
                throw std::logic_error("ranks sum different things");
            const auto* const others = reinterpret_cast<const Value*>(bytes.data());
            for (std::size_t i = 0; i < values.size(); ++i)
                values[i] += others[i];
        }
    }

    std::vector<std::string> gather(int rank, std::string text)
    {
        std::unique_lock lock(mutex_);
        const long own = round_;
        texts_.resize(static_cast<std::size_t>(size_));
        texts_[static_cast<std::size_t>(rank)] = std::move(text);
        if (++arrived_ == size_) {
            arrived_ = 0;
            ++round_;
            complete_ = std::move(texts_);
            texts_.clear();
            changed_.notify_all();
        }
        changed_.wait(lock, [&] { return round_ > own || failure_; });
        if (round_ == own)
            throw GroupError(*failure_);
        return complete_;
    }

    void fail(int rank, const Message& reason)
    {
        const std::scoped_lock lock(mutex_);
        if (!failure_)
            failure_ = "Rank " + std::to_string(rank) + ": " + reason.str();
        changed_.notify_all();
    }

private:
    const int size_;
    std::mutex mutex_;
    std::condition_variable changed_;
    long round_ = 0;
    int arrived_ = 0;
    std::vector<std::string> texts_;
    std::vector<std::string> complete_;
    std::optional<std::string> failure_;
};

class MemoryGroup : public TrainingGroup {
public:
    MemoryGroup(MemoryRoom& room, int rank) : room_(room), rank_(rank) {}

    int rank() const override { return rank_; }
    int size() const override { return room_.size(); }
    std::string host() const override { return "here"; }
    void sum(std::vector<float>& values) override { room_.sum(rank_, values); }
    void sum(std::vector<double>& values) override { room_.sum(rank_, values); }
    std::vector<std::string> gather(const std::string& text) override
    {
        return room_.gather(rank_, text);
    }
    void fail(const Message& reason) override { room_.fail(rank_, reason); }

private:
    MemoryRoom& room_;
    int rank_;
};

/// What each rank's work threw; empty where it came to its end. The others are told of it.
template<typename Work>
std::vector<std::string> inGroup(int size, Work work)
{
    MemoryRoom room(size);
    std::vector<std::string> errors(static_cast<std::size_t>(size));
    std::vector<std::thread> threads;
    for (int rank = 0; rank < size; ++rank) {
        threads.emplace_back([&, rank] {
            MemoryGroup group(room, rank);
            try {
                work(group);
            } catch (const std::exception& error) {
                group.fail(messageOf(error));
                errors[static_cast<std::size_t>(rank)] = error.what();
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    return errors;
}

} // namespace genrescope::test
