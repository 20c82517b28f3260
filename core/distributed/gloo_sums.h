#pragma once

#include "core/distributed/meeting_guest.h"

#include <memory>
#include <string>
#include <vector>

namespace genrescope {

/// Sums over the processes of a group, by LibTorch's c10d::ProcessGroupGloo.
class GlooSums {
public:
    /// Connects to all the others; joint.
    /// @param address  of this machine, where it listens to them
    /// @throws GroupError (each function) if another one fails or is lost
    GlooSums(const GroupPlace& place, const std::string& address,
             std::shared_ptr<MeetingGuest> guest);
    ~GlooSums();
    GlooSums(const GlooSums&) = delete;
    GlooSums& operator=(const GlooSums&) = delete;

    /// See TrainingGroup.
    void sum(std::vector<float>& values);
    void sum(std::vector<double>& values);

private:
    template<typename Value>
    void sumAll(std::vector<Value>& values);
    [[noreturn]] void explain(const std::string& otherwise);

    /// Of LibTorch's, whose headers define macros.
    struct Connections;
    std::shared_ptr<MeetingGuest> guest_;
    std::unique_ptr<Connections> connections_;
};

} // namespace genrescope
