#include "app/cli/child_process.h"

#include "core/base/error.h"

#include <array>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace genrescope::cli {

namespace {

/// Both ends are closed automatically in other programs.
std::array<int, 2> makePipe()
{
    std::array<int, 2> ends = {};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        throw FileError("No pipe to another run of this program could be made.");
    return ends;
}

} // namespace

ChildProcess::ChildProcess(const std::vector<std::string>& arguments)
{
    std::vector<std::string> words = {"genrescope-cli"};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> argv;
    for (std::string& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);

    const auto [childReads, parentWrites] = makePipe();
    const auto [parentReads, childWrites] = makePipe();
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, childReads, STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, childWrites, STDOUT_FILENO);
    const int failure =
        ::posix_spawn(&process_, "/proc/self/exe", &actions, nullptr, argv.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(childReads);
    ::close(childWrites);
    toChild_ = ::fdopen(parentWrites, "w");
    fromChild_ = ::fdopen(parentReads, "r");
    if (failure != 0) {
        std::fclose(toChild_);
        std::fclose(fromChild_);
        throw FileError("This program could not be started a second time.");
    }
}

ChildProcess::~ChildProcess()
{
    std::fclose(toChild_);
    std::fclose(fromChild_);
    ::waitpid(process_, nullptr, 0);
}

std::string ChildProcess::ask(const std::string& line)
{
    std::array<char, 256> answer = {};
    if (std::fputs((line + '\n').c_str(), toChild_) < 0 || std::fflush(toChild_) != 0 ||
        std::fgets(answer.data(), answer.size(), fromChild_) == nullptr)
        throw FileError("Another run of this program ended before it had answered.");
    std::string text = answer.data();
    text.erase(text.find_last_not_of('\n') + 1);
    return text;
}

} // namespace genrescope::cli
