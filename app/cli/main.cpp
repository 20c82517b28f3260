#include "app/cli/command_line.h"
#include "app/cli/console_progress.h"
#include "app/cli/text_format.h"
#include "app/engine/engine_library.h"
#include "core/base/error.h"
#include "core/base/process_tuning.h"
#include "core/base/standard_streams.h"

#include <csignal>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <unistd.h>

namespace {

using namespace genrescope;

// A signal handler can reach nothing but a global.
CancellationSource* interrupted = nullptr;

// The first signal asks the command to stop and keep what is finished; the second one ends the
// program.
void interrupt(int signal)
{
    if (interrupted == nullptr)
        ::_exit(128 + signal);
    interrupted->cancel();
    interrupted = nullptr;
}

int run(const cli::Invocation& invocation)
{
    CancellationSource cancellation;
    interrupted = &cancellation;
    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);

    cli::ConsoleProgress progress;
    engine::EngineLibrary engine;
    const cli::CommandContext context = {
        {cancellation.token(), &progress}, invocation.json, engine};
    try {
        return invocation.action(context);
    } catch (const Canceled&) {
        progress.clear();
        std::cerr << "Stopped; everything finished so far is kept.\n";
        return cli::exitCanceled;
    } catch (const std::exception& error) {
        progress.clear();
        std::cerr << cli::printable(messageOf(error).str()) << '\n';
    }
    return cli::exitFailed;
}

// Results that could not be written (a full disk, a closed pipe) are a failure of their own.
int finish(int code)
{
    std::cout.flush();
    if (!std::cout.good() && code == cli::exitDone) {
        std::cerr << "The results could not be written to standard output; the disk may be full.\n";
        code = cli::exitFailed;
    }
    std::cerr.flush();
    return code;
}

} // namespace

int main(int argc, char** argv)
{
    openStandardStreams();
    reportTooLargeFiles();
    const cli::Invocation invocation = cli::parseCommandLine(argc, argv);
    if (!invocation.action)
        return finish(invocation.exitCode);
    if (invocation.tuned)
        tuneProcess();
    const int code = run(invocation);
    // Everything is written and closed; tearing down LibTorch's tables would only take time.
    std::_Exit(finish(code));
}
