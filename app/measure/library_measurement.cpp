#include "app/measure/library_measurement.h"

#include "app/gui/application.h"
#include "app/measure/process_stats.h"
#include "app/screenshots/synthetic_library.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QTableView>

#include <functional>

namespace genrescope::measure {

using gui::Application;

namespace {

// Longer than anything here takes.
constexpr int patienceMs = 120'000;

/// Runs the event loop until that is so. @return whether it came to be.
bool waitFor(const std::function<bool()>& reached)
{
    QElapsedTimer timer;
    timer.start();
    while (!reached() && timer.elapsed() < patienceMs)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents,
                                        patienceMs);
    return reached();
}

class LibraryMeter {
public:
    explicit LibraryMeter(Application& application)
        : application_(application), library_(application.library())
    {
    }

    /// From the click on the page's tab.
    void open(QJsonObject& result)
    {
        QElapsedTimer timer;
        timer.start();
        bool found = false;
        const auto once =
            QObject::connect(&library_, &LibraryPresenter::found, [&found] { found = true; });
        application_.window().showPage(MainWindow::Library);
        waitFor([this] { return library_.state() == LibraryPresenter::State::Ready; });
        result[QStringLiteral("open_ms")] = milliseconds(timer);
        waitFor([&] { return found; });
        paint();
        result[QStringLiteral("first_rows_ms")] = milliseconds(timer);
        QObject::disconnect(once);
    }

    /// Milliseconds of each text, typed after the one before.
    QJsonObject search(const QStringList& texts)
    {
        QJsonObject times;
        for (const QString& text : texts)
            times[text] = timeOf([&] { library_.search(text); });
        return times;
    }

    /// Of each column.
    QJsonObject sort()
    {
        library_.search({});
        QJsonObject times;
        LibraryTableModel& table = library_.table();
        for (int column = 0; column < table.columnCount(); ++column) {
            const QString name =
                table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            times[name] = timeOf([&] { table.sort(column, Qt::DescendingOrder); });
        }
        return times;
    }

private:
    static double milliseconds(const QElapsedTimer& timer)
    {
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

    double timeOf(const std::function<void()>& act)
    {
        bool found = false;
        const auto once =
            QObject::connect(&library_, &LibraryPresenter::found, [&found] { found = true; });
        QElapsedTimer timer;
        timer.start();
        act();
        waitFor([&] { return found; });
        paint();
        const double time = milliseconds(timer);
        QObject::disconnect(once);
        return time;
    }

    void paint()
    {
        application_.window()
            .findChild<QTableView*>(QStringLiteral("libraryTracks"))
            ->viewport()
            ->repaint();
    }

    Application& application_;
    LibraryPresenter& library_;
};

} // namespace

QJsonObject measureLibrary(Application& application, int tracks)
{
    waitFor([&] { return application.listen().hasModels(); });
    const QString catalog = application.library().catalogFile();
    screenshots::writeSyntheticLibrary(catalog, tracks, application.activeModels().active());
    QJsonObject result = {
        {QStringLiteral("tracks"), tracks},
        {QStringLiteral("catalog_mb"), static_cast<double>(QFileInfo(catalog).size()) / 1e6},
        {QStringLiteral("resident_before_mb"), residentMegabytes()}};
    LibraryMeter meter(application);
    meter.open(result);
    result[QStringLiteral("typing_ms")] =
        meter.search({QStringLiteral("s"), QStringLiteral("si"), QStringLiteral("sil"),
                      QStringLiteral("silver"), QStringLiteral("silver t"),
                      QStringLiteral("silver train"), QStringLiteral("silver train -2")});
    result[QStringLiteral("filter_ms")] = meter.search(
        {QStringLiteral("genre:jazz"), QStringLiteral("gru>0.6"), QStringLiteral("disagree:yes"),
         QStringLiteral("tag:rock"), QStringLiteral("year:1990..1999"),
         QStringLiteral("artist:anna length<3:30"), QStringLiteral("heard:no"),
         QStringLiteral("genre:rock artist:\"nils\" transformer>0.5 disagree:yes "
                        "year:1980..2009 blue -train")});
    result[QStringLiteral("sort_ms")] = meter.sort();
    result[QStringLiteral("resident_mb")] = residentMegabytes();
    return result;
}

} // namespace genrescope::measure
