// How long a frame of the spectrogram takes and what it allocates, at 1600 x 400. Not a test: run
// it by hand (QT_QPA_PLATFORM=offscreen bin/bench_spectrogram_view).

#include "core/base/random.h"
#include "ui/widgets/spectrogram_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <vector>

extern "C" void* __libc_malloc(size_t size);

namespace {

qint64 allocations = 0;

} // namespace

// Counts the allocations by Qt and the program while frames are drawn.
extern "C" void* malloc(size_t size)
{
    ++allocations;
    return __libc_malloc(size);
}

namespace genrescope {

namespace {

std::shared_ptr<MelTrack> syntheticTrack(double seconds)
{
    auto track = std::make_shared<MelTrack>(128, 31.25, 0.0, 8000.0);
    Random random(1);
    std::vector<float> row(128);
    for (double t = 0.0; t < seconds; t += 1.0 / 31.25) {
        for (std::size_t band = 0; band < row.size(); ++band)
            row[band] = static_cast<float>(-60.0 + 40.0 * random.uniform());
        track->append(row);
    }
    return track;
}

struct Measure {
    double median = 0.0;
    double p99 = 0.0;
    double worst = 0.0;
};

/// Milliseconds of frame(n).
Measure timed(int frames, const std::function<void(int)>& frame)
{
    std::vector<double> times;
    for (int n = 0; n < frames; ++n) {
        QElapsedTimer timer;
        timer.start();
        frame(n);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return {times[times.size() / 2], times[times.size() * 99 / 100], times.back()};
}

void report(const QString& what, const Measure& measure)
{
    QTextStream(stdout) << QStringLiteral("%1 median %2 ms, p99 %3 ms, worst %4 ms\n")
                               .arg(what, -32)
                               .arg(measure.median, 0, 'f', 3)
                               .arg(measure.p99, 0, 'f', 3)
                               .arg(measure.worst, 0, 'f', 3);
}

void benchView()
{
    SpectrogramView view;
    view.setTrack(syntheticTrack(600.0));
    view.resize(1600, 400);
    view.show();
    QCoreApplication::processEvents();
    const auto frameAt = [&](double seconds) {
        view.setPlayhead(seconds);
        view.repaint();
    };
    view.setGliding(true);
    report(QStringLiteral("following, whole view repainted"),
           timed(2000, [&](int n) { frameAt(60.0 + n / 60.0); }));
    report(QStringLiteral("another color map each frame"), timed(200, [&](int n) {
               view.setColorMap(colorMaps[static_cast<std::size_t>(n) % colorMaps.size()]);
               view.repaint();
           }));
    view.showFrom(100.0);
    report(QStringLiteral("not following, playhead only"), timed(2000, [&](int n) {
               view.setPlayhead(100.0 + n / 120.0);
               QCoreApplication::processEvents();
           }));
}

void benchAllocations()
{
    SpectrogramPainter spectrogram;
    spectrogram.setTrack(syntheticTrack(600.0));
    QImage image(1600, 400, QImage::Format_RGB32);
    QPainter painter(&image);
    const SpectrogramCanvas canvas = {image.rect(), 64, 1.0, QApplication::font(),
                                      QApplication::palette()};
    painter.setFont(canvas.font);
    const QRegion all(image.rect());
    const auto frame = [&](int n) {
        SpectrogramScene scene;
        scene.time = {60.0 + n / 60.0, 20.0};
        scene.bands = {0.0, 128.0};
        scene.gliding = true;
        spectrogram.layout(scene, canvas);
        spectrogram.paint(painter, all);
    };
    // Tiles and labels of the first minute; what follows is the steady state.
    for (int n = 0; n < 600; ++n)
        frame(n);
    std::vector<qint64> counts(1200);
    for (std::size_t n = 0; n < counts.size(); ++n) {
        const qint64 before = allocations;
        frame(600 + static_cast<int>(n));
        counts[n] = allocations - before;
    }
    std::ranges::sort(counts);
    const auto busy = std::ranges::upper_bound(counts, counts.front());
    QTextStream(stdout) << QStringLiteral("allocations a frame: %1 in %2 % of the frames\n")
                               .arg(counts.front())
                               .arg(100 * (busy - counts.begin()) / std::ssize(counts));
}

} // namespace

} // namespace genrescope

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    genrescope::benchView();
    genrescope::benchAllocations();
    return 0;
}
