#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace genrescope {

/// What a person did and can take back, last first, and do again.
template<typename Edit>
class EditHistory {
public:
    bool canUndo() const { return !done_.empty(); }
    bool canRedo() const { return !undone_.empty(); }
    /// Null where there is none.
    const Edit* last() const { return done_.empty() ? nullptr : &done_.back(); }
    const Edit* next() const { return undone_.empty() ? nullptr : &undone_.back(); }

    /// What was taken back before cannot be done again.
    void add(Edit edit)
    {
        done_.push_back(std::move(edit));
        undone_.clear();
    }
    /// The edit to take back, or to do again; nothing if there is none.
    std::optional<Edit> undo() { return move(done_, undone_); }
    std::optional<Edit> redo() { return move(undone_, done_); }

    /// Forgets edits that can no longer be taken back.
    void forget(const std::function<bool(const Edit&)>& isMeant)
    {
        std::erase_if(done_, isMeant);
        std::erase_if(undone_, isMeant);
    }
    void clear()
    {
        done_.clear();
        undone_.clear();
    }

private:
    static std::optional<Edit> move(std::vector<Edit>& from, std::vector<Edit>& to)
    {
        if (from.empty())
            return std::nullopt;
        to.push_back(std::move(from.back()));
        from.pop_back();
        return to.back();
    }

    std::vector<Edit> done_;
    std::vector<Edit> undone_;
};

} // namespace genrescope
