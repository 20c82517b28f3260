#pragma once

#include <csignal>
#include <filesystem>
#include <fstream>
#include <string>
#include <sys/types.h>
#include <unistd.h>
#include <vector>

namespace genrescope::test {

/// The processes that this one has started and that still run, by the start of their name.
inline std::vector<pid_t> childProcesses(const std::string& name)
{
    std::vector<pid_t> children;
    for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
        std::ifstream file(entry.path() / "stat");
        pid_t process = 0;
        pid_t parent = 0;
        std::string command;
        std::string state;
        if (file >> process >> command >> state >> parent && parent == ::getpid() && state != "Z" &&
            command.starts_with("(" + name.substr(0, 15)))
            children.push_back(process);
    }
    return children;
}

} // namespace genrescope::test
