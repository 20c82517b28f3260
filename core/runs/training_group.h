#pragma once

#include "core/base/error.h"

#include <string>
#include <vector>

namespace genrescope {

/// What another process of the group did, or that it is no longer there; names it and its machine.
class GroupError : public Error {
public:
    using Error::Error;
};

/// The processes that train one model together, as one of them sees it. By default it is alone, and
/// nothing costs anything.
///
/// sum() and gather() are joint: every process calls them in the same order, and waits for the
/// others. @throws GroupError (both) if one of them has failed or is lost.
class TrainingGroup {
public:
    TrainingGroup() = default;
    virtual ~TrainingGroup() = default;
    TrainingGroup(const TrainingGroup&) = delete;
    TrainingGroup& operator=(const TrainingGroup&) = delete;

    /// From 0; the process of rank 0 alone writes files.
    virtual int rank() const { return 0; }
    virtual int size() const { return 1; }
    /// The name of this process' machine.
    virtual std::string host() const { return {}; }

    /// Replaces the values, as many in each process, by their sums over all: the same bits
    /// everywhere, and each time with the same number of processes. What the values are after a
    /// GroupError is not defined.
    virtual void sum(std::vector<float>&) {}
    virtual void sum(std::vector<double>&) {}

    /// What all say, by rank.
    virtual std::vector<std::string> gather(const std::string& text) { return {text}; }

    /// Tells the others why this process ends; they end, too.
    virtual void fail(const Message&) {}

    bool isAlone() const { return size() == 1; }
    bool isFirst() const { return rank() == 0; }
};

} // namespace genrescope
