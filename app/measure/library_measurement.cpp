#include "app/measure/library_measurement.h"

#include "app/gui/application.h"
#include "app/measure/process_stats.h"
#include "app/screenshots/synthetic_library.h"
#include "ui/library/catalog_reader.h"
#include "ui/library/similar_tracks.h"

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

    /// A search for similar tracks, another one, one with a further term, and none any more.
    QJsonObject similar()
    {
        library_.search({});
        QJsonObject times = search({QStringLiteral("like:1"), QStringLiteral("like:2,3,4"),
                                    QStringLiteral("like:2,3,4 genre:jazz")});
        times[QStringLiteral("resident_mb")] = residentMegabytes();
        times[QStringLiteral("back")] = timeOf([&] { library_.search({}); });
        times[QStringLiteral("resident_after_mb")] = residentMegabytes();
        return times;
    }

    static double milliseconds(const QElapsedTimer& timer)
    {
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

private:
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

/// What a search for similar tracks consists of, on this thread; and all embeddings of the first
/// model as the map has them.
QJsonObject measureEmbeddings(const QString& catalog)
{
    QJsonObject result;
    QElapsedTimer timer;
    {
        CatalogReader reader(catalog);
        SimilarTracks similar;
        timer.start();
        similar.update(reader.connection());
        result[QStringLiteral("read_ms")] = LibraryMeter::milliseconds(timer);
        const qint64 first[] = {1};
        timer.start();
        similar.similarities(first);
        result[QStringLiteral("compare_ms")] = LibraryMeter::milliseconds(timer);
    }
    const double before = residentMegabytes();
    timer.start();
    const TrackEmbeddings embeddings = CatalogReader(catalog).embeddings(0);
    result[QStringLiteral("all_of_one_model_ms")] = LibraryMeter::milliseconds(timer);
    result[QStringLiteral("all_of_one_model_mb")] = residentMegabytes() - before;
    result[QStringLiteral("tracks")] = static_cast<double>(embeddings.ids.size());
    return result;
}

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
    result[QStringLiteral("similar_ms")] = meter.similar();
    result[QStringLiteral("embeddings")] = measureEmbeddings(catalog);
    return result;
}

} // namespace genrescope::measure
