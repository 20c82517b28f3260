#include "app/cli/console_progress.h"

#include "app/cli/text_format.h"
#include "core/base/number_text.h"

#include <cstdio>
#include <string>
#include <unistd.h>

namespace genrescope::cli {

namespace {

constexpr auto terminalInterval = std::chrono::milliseconds(100);
constexpr auto lineInterval = std::chrono::seconds(5);
constexpr int barWidth = 24;

std::string bar(double fraction)
{
    const int filled = static_cast<int>(fraction * barWidth);
    return '[' + std::string(static_cast<std::size_t>(filled), '#') +
           std::string(static_cast<std::size_t>(barWidth - filled), '.') + ']';
}

} // namespace

ConsoleProgress::ConsoleProgress() : terminal_(::isatty(STDERR_FILENO) == 1) {}

ConsoleProgress::~ConsoleProgress()
{
    clear();
}

void ConsoleProgress::report(const Progress& progress)
{
    const std::scoped_lock lock(mutex_);
    const auto now = Clock::now();
    if (stage_ != progress.stage)
        startStage(progress, now);
    const bool complete = progress.total > 0 && progress.done == progress.total;
    if (!complete &&
        now - plotted_ < (terminal_ ? Clock::duration(terminalInterval) : lineInterval))
        return;
    // A stage that ended before it was ever shown needs no line of its own.
    if (complete && !barShown_ && now - started_ < lineInterval)
        return;
    draw(progress, now);
}

void ConsoleProgress::startStage(const Progress& progress, Clock::time_point now)
{
    stage_ = progress.stage;
    started_ = now;
    plotted_ = now;
    startedAt_ = progress.done;
}

void ConsoleProgress::draw(const Progress& progress, Clock::time_point now)
{
    plotted_ = now;
    const double elapsed = std::chrono::duration<double>(now - started_).count();
    const auto sinceStart = static_cast<double>(progress.done - startedAt_);
    const double rate = elapsed > 0.0 ? sinceStart / elapsed : 0.0;

    std::string text(stageName(progress.stage));
    if (progress.total > 0) {
        text += ' ';
        if (terminal_)
            text += bar(progress.fraction()) + ' ';
        text += std::to_string(progress.done) + '/' + std::to_string(progress.total);
    }
    if (rate > 0.0) {
        text += "  " + fixed(rate, rate < 10.0 ? 2 : 0) + "/s";
        const auto left = static_cast<double>(progress.total - progress.done);
        if (progress.total > progress.done)
            text += "  " + duration(left / rate) + " left";
    }
    if (progress.bytes > 0)
        text += "  about " + bytesText(progress.bytes) + " on disk";
    if (!progress.detail.empty())
        text += "  " + printable(progress.detail);

    if (terminal_) {
        std::fprintf(stderr, "\r\x1b[K%s", text.c_str());
        barShown_ = true;
    } else {
        std::fprintf(stderr, "%s\n", text.c_str());
    }
    std::fflush(stderr);
}

void ConsoleProgress::clear()
{
    const std::scoped_lock lock(mutex_);
    if (barShown_)
        std::fputs("\r\x1b[K", stderr);
    barShown_ = false;
}

} // namespace genrescope::cli
