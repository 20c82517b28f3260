#include "core/datasets/reader_info.h"
#include "headings.h"
#include "tests/ui/fake_dataset.h"
#include "ui/pages/dataset_form.h"
#include "ui/pages/dataset_page.h"
#include "ui/pages/dataset_report.h"
#include "ui/services/open_workspace.h"
#include "ui/services/track_marks.h"
#include "ui/widgets/frequency_chart.h"
#include "ui/widgets/path_picker.h"
#include "ui/widgets/state_panel.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace genrescope;

namespace {

DatasetSummary syntheticValues()
{
    DatasetSummary summary;
    summary.tracks = 310;
    summary.ready = 308;
    summary.splits = {212, 48, 50};
    summary.artists = 105;
    summary.genres = {{"Rock", 180, 180 / 310.0, {120, 30, 30}},
                      {"Jazz", 100, 100 / 310.0, {70, 15, 15}},
                      {"Folk", 30, 30 / 310.0, {22, 3, 5}}};
    summary.failed = {{7, "000/000007.mp3", "It is broken."},
                      {9, "000/000009.mp3", "It is short."}};
    return summary;
}

/// A page that shows the synthetic dataset.
struct ShownReport {
    DatasetPresenter presenter{test::FakeDataset{.dataset = {{}, syntheticValues()}}.work()};
    OpenWorkspace workspace;
    QTemporaryDir folder;
    TrackMarks marks{folder.filePath(QStringLiteral("labels.csv"))};
    DatasetPage page{presenter, workspace, marks};

    bool open()
    {
        page.resize(1100, 640);
        page.show();
        presenter.open("/ws");
        return QTest::qWaitFor(
            [this] { return presenter.state() == DatasetPresenter::State::Ready; });
    }
};

template<typename Widget>
Widget* find(const QWidget& page, const QString& text)
{
    for (auto* widget : page.findChildren<Widget*>()) {
        if (QString(widget->text()).remove(QLatin1Char('&')) == text)
            return widget;
    }
    return nullptr;
}

bool shows(const QWidget& page, const QString& text)
{
    for (const auto* label : page.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace

class TestDatasetPage : public QObject {
    Q_OBJECT

    using State = DatasetPresenter::State;

private Q_SLOTS:
    void startNeedsSourceAndWorkspace()
    {
        DatasetPresenter presenter;
        OpenWorkspace workspace;
        const QTemporaryDir tables;
        TrackMarks marks(tables.filePath(QStringLiteral("labels.csv")));
        DatasetPage page(presenter, workspace, marks);
        auto* start = find<QPushButton>(page, QStringLiteral("Start"));
        QVERIFY(start != nullptr);
        QVERIFY(!start->isEnabled());
        const auto fill = [&](const QString& name, const QString& text) {
            for (auto* edit : page.findChildren<QLineEdit*>()) {
                if (edit->accessibleName() == name)
                    edit->setText(text);
            }
        };
        fill(QStringLiteral("FMA metadata"), QStringLiteral("/fma_metadata.zip"));
        fill(QStringLiteral("FMA audio"), QStringLiteral("/fma_small.zip"));
        QVERIFY(!start->isEnabled());
        workspace.open(QStringLiteral("/ws"));
        QVERIFY(start->isEnabled());
        find<QRadioButton>(page, QStringLiteral("One folder per genre"))->click();
        QVERIFY(!start->isEnabled());
        fill(QStringLiteral("Folder with one subfolder per genre"), QStringLiteral("/music"));
        QVERIFY(start->isEnabled());
    }

    // A new reader is one more row of core's table, and nothing here.
    void everyReaderIsOffered()
    {
        DatasetPresenter presenter;
        OpenWorkspace workspace;
        const QTemporaryDir tables;
        TrackMarks marks(tables.filePath(QStringLiteral("labels.csv")));
        DatasetPage page(presenter, workspace, marks);
        page.show();
        workspace.open(QStringLiteral("/ws"));
        auto* form = page.findChild<DatasetForm*>();
        for (const ReaderInfo& info : readerInfos()) {
            auto* button = find<QRadioButton>(page, QString::fromStdString(info.title.str()));
            QVERIFY2(button != nullptr, info.name.c_str());
            button->click();
            QVERIFY(!find<QPushButton>(page, QStringLiteral("Start"))->isEnabled());
            for (const ReaderField& field : info.fields) {
                if (!field.isPath())
                    continue;
                for (auto* edit : page.findChildren<QLineEdit*>()) {
                    if (edit->isVisible() &&
                        edit->accessibleName().toStdString() == field.title.str())
                        edit->setText(QString::fromStdString("/" + field.name));
                }
            }
            QVERIFY(find<QPushButton>(page, QStringLiteral("Start"))->isEnabled());
            const DatasetRequest request = form->request();
            QCOMPARE(request.reader, info.name);
            // All fields that the reader describes, at their defaults except for the paths.
            QCOMPARE(request.values.size(), info.fields.size());
            for (const ReaderField& field : info.fields) {
                const std::string& value = request.values.at(field.name);
                if (field.isPath())
                    QCOMPARE(value, "/" + field.name);
            }
            QVERIFY(makeReader(request.reader, request.values) != nullptr);
        }
    }

    void markedTracksAreAKindOfDataset()
    {
        DatasetPresenter presenter;
        OpenWorkspace workspace({QStringLiteral("/fma")});
        const QTemporaryDir tables;
        TrackMarks marks(tables.filePath(QStringLiteral("labels.csv")));
        DatasetPage page(presenter, workspace, marks);
        page.show();
        auto* start = find<QPushButton>(page, QStringLiteral("Start"));
        page.setMarked();
        QVERIFY(!start->isEnabled());
        QVERIFY(shows(page, QStringLiteral("No track is marked yet")));
        QSignalSpy listen(&page, &DatasetPage::listenRequested);
        find<QPushButton>(page, QStringLiteral("Mark tracks"))->click();
        QCOMPARE(listen.size(), 1);

        marks.set({{QStringLiteral("/a.mp3"), {QStringLiteral("Rock")}}});
        QVERIFY(start->isEnabled());
        QVERIFY(shows(page, QStringLiteral("at least two genres")));
        marks.set({{QStringLiteral("/b.mp3"), {QStringLiteral("Pop"), QStringLiteral("Rock")}}});
        QVERIFY(shows(page, QStringLiteral("Pop (1), Rock (2)")));
        QVERIFY(!shows(page, QStringLiteral("at least two genres")));

        const DatasetRequest request = page.findChild<DatasetForm*>()->request();
        QCOMPARE(request.reader, std::string("labels"));
        QCOMPARE(request.values.at("table"), marks.file().toStdString());
        // Else genres of few tracks would be left out.
        QCOMPARE(request.values.at("min-tracks"), std::string("0"));
        QVERIFY(std::filesystem::exists(marks.file().toStdString()));
        QVERIFY(makeReader(request.reader, request.values) != nullptr);
    }

    // Whoever prepares them must not replace the dataset that happens to be open.
    void markedTracksHaveAWorkspaceOfTheirOwn()
    {
        DatasetPresenter presenter;
        OpenWorkspace workspace({QStringLiteral("/fma")});
        const QTemporaryDir tables;
        TrackMarks marks(tables.filePath(QStringLiteral("labels.csv")));
        DatasetPage page(presenter, workspace, marks);
        const QString own = QStringLiteral("/Genrescope/Marked tracks");
        page.setMarked();
        QVERIFY(page.workspace().endsWith(own));
        workspace.open(QStringLiteral("/other"));
        QVERIFY(page.workspace().endsWith(own));
        find<QRadioButton>(page, QStringLiteral("One folder per genre"))->click();
        QCOMPARE(page.workspace(), QStringLiteral("/other"));
        // What a person chose stays.
        for (auto* edit : page.findChildren<QLineEdit*>()) {
            if (edit->accessibleName() == QStringLiteral("Workspace"))
                edit->setText(QStringLiteral("/chosen"));
        }
        page.setMarked();
        QCOMPARE(page.workspace(), QStringLiteral("/chosen"));
    }

    void aWorkspaceIsProposedAndNeverReplaced()
    {
        DatasetPresenter presenter;
        OpenWorkspace workspace;
        const QTemporaryDir tables;
        TrackMarks marks(tables.filePath(QStringLiteral("labels.csv")));
        DatasetPage page(presenter, workspace, marks);
        QTemporaryDir music;
        QVERIFY(QDir(music.path()).mkpath(QStringLiteral("mine")));
        QVERIFY(QDir(music.path()).mkpath(QStringLiteral("yours")));
        find<QRadioButton>(page, QStringLiteral("One folder per genre"))->click();
        const auto choose = [&](const QString& folder) {
            for (auto* edit : page.findChildren<QLineEdit*>()) {
                if (edit->accessibleName() == QStringLiteral("Folder with one subfolder per genre"))
                    edit->setText(folder);
            }
        };
        choose(music.filePath(QStringLiteral("none")));
        QCOMPARE(page.workspace(), QString());
        choose(music.filePath(QStringLiteral("mine")));
        QVERIFY(page.workspace().endsWith(QStringLiteral("/Genrescope/mine")));
        choose(music.filePath(QStringLiteral("yours")));
        QVERIFY(page.workspace().endsWith(QStringLiteral("/Genrescope/yours")));
        workspace.open(QStringLiteral("/ws"));
        choose(music.filePath(QStringLiteral("mine")));
        QCOMPARE(page.workspace(), QStringLiteral("/ws"));
    }

    void workCanBeWatchedAndStopped()
    {
        test::FakeDataset fake;
        fake.dataset.summary = syntheticValues();
        fake.endless = {Stage::PrepareFeatures, 155, 310, "000/000007.mp3", 25'600'000'000};
        fake.gate = std::make_shared<test::StepGate>(std::chrono::milliseconds(20), 1);
        DatasetPresenter presenter(fake.work());
        OpenWorkspace workspace;
        const QTemporaryDir tables;
        TrackMarks marks(tables.filePath(QStringLiteral("labels.csv")));
        DatasetPage page(presenter, workspace, marks);
        page.resize(1100, 640);
        page.show();
        auto* stop = find<QPushButton>(page, QStringLiteral("Stop"));
        QVERIFY(shows(page, QStringLiteral("No dataset yet")));
        QVERIFY(!stop->isEnabled());

        presenter.prepare({});
        QVERIFY(stop->isEnabled());
        QTRY_VERIFY(shows(page, QStringLiteral(" of 310 file")));
        QTRY_VERIFY(shows(page, QStringLiteral(" per second, 0:0")));
        QVERIFY(shows(page, QStringLiteral("It will take about 25.6 GB on the disk.")));
        QVERIFY(shows(page, QStringLiteral("000/000007.mp3")));
        auto* bar = page.findChild<QProgressBar*>();
        for (auto* candidate : page.findChildren<QProgressBar*>()) {
            if (candidate->isVisible())
                bar = candidate;
        }
        QVERIFY2(bar->value() >= 500 && bar->value() < 1000,
                 qPrintable(QString::number(bar->value())));

        presenter.stop();
        QVERIFY(!stop->isEnabled());
        QTRY_COMPARE(presenter.state(), State::Stopped);
        QVERIFY(shows(page, QStringLiteral("308 clip")));
    }

    void aFailureIsShownAsPlainText()
    {
        test::FakeDataset fake;
        fake.failure = "The archive is <i>cut</i> off.";
        DatasetPresenter presenter(fake.work());
        OpenWorkspace workspace;
        const QTemporaryDir tables;
        TrackMarks marks(tables.filePath(QStringLiteral("labels.csv")));
        DatasetPage page(presenter, workspace, marks);
        page.show();
        presenter.prepare({});
        QTRY_VERIFY(shows(page, QStringLiteral("The archive is <i>cut</i> off.")));
        for (const auto* label : page.findChildren<QLabel*>()) {
            if (label->text().contains(QStringLiteral("<i>cut")))
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }

    void reportHasFiguresTableAndChart()
    {
        ShownReport shown;
        DatasetPage& page = shown.page;
        QVERIFY(shown.open());
        QVERIFY(shows(page, QStringLiteral("310")));
        QVERIFY(shows(page, QStringLiteral("Artists in several splits")));
        const auto* table = page.findChild<QTableView*>(QStringLiteral("genreTable"));
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Rock"));
        auto* chart = page.findChild<FrequencyChart*>();
        QCOMPARE(chart->barCount(), 3);
        QCOMPARE(chart->barValue(1), 100.0);
        // The chart follows the table's order.
        table->model()->sort(0, Qt::AscendingOrder);
        QCOMPARE(chart->barName(0), QStringLiteral("Folk"));
    }

    void everyTableHasAHeading()
    {
        ShownReport shown;
        QVERIFY(shown.open());
        QCOMPARE(test::tablesWithoutHeading(shown.page), QStringList());
    }

    void chartSpeaks()
    {
        ShownReport shown;
        DatasetPage& page = shown.page;
        QVERIFY(shown.open());
        auto* chart = page.findChild<FrequencyChart*>();
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(chart);
        QVERIFY(spoken != nullptr);
        QCOMPARE(spoken->role(), QAccessible::Chart);
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Tracks of each genre"));
        QVERIFY(spoken->text(QAccessible::Value).contains(QStringLiteral("Rock: 180")));
    }

    void everyControlHasAName()
    {
        ShownReport shown;
        DatasetPage& page = shown.page;
        QVERIFY(shown.open());
        for (auto* widget : page.findChildren<QWidget*>()) {
            // The lists of combo boxes are windows of their own, which Qt names itself.
            if (widget->window() != &page || widget->focusPolicy() == Qt::NoFocus ||
                widget->focusProxy() != nullptr || qobject_cast<QTabWidget*>(widget) != nullptr ||
                widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            // A text that can be copied is its own name, once there is one.
            const auto* label = qobject_cast<QLabel*>(widget);
            if (label != nullptr && label->text().isEmpty())
                continue;
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(spoken != nullptr && (!spoken->text(QAccessible::Name).isEmpty() ||
                                           spoken->role() == QAccessible::PageTabList),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) +
                                widget->objectName()));
        }
    }

    void tryingAgainOpensWhatCouldNotBeOpened()
    {
        const QTemporaryDir empty;
        DatasetPresenter presenter;
        OpenWorkspace workspace;
        const QTemporaryDir tables;
        TrackMarks marks(tables.filePath(QStringLiteral("labels.csv")));
        DatasetPage page(presenter, workspace, marks);
        page.show();
        presenter.open(empty.path().toStdString());
        QTRY_COMPARE(presenter.state(), State::Failed);
        QVERIFY(shows(page, QStringLiteral("The dataset could not be opened")));
        QSignalSpy states(&presenter, &DatasetPresenter::stateChanged);
        find<QPushButton>(page, QStringLiteral("Try again"))->click();
        QVERIFY(!states.isEmpty());
        QCOMPARE(states[0][0].value<State>(), State::Opening);
        QCOMPARE(presenter.workspace(), std::filesystem::path(empty.path().toStdString()));
        QTRY_COMPARE(presenter.state(), State::Failed);
    }

    void theFrequencyChartShowsItsFocus()
    {
        ShownReport shown;
        DatasetPage& page = shown.page;
        QVERIFY(shown.open());
        QApplication::setActiveWindow(&page);
        auto* chart = page.findChild<FrequencyChart*>();
        page.setFocus();
        QTRY_VERIFY(!chart->hasFocus());
        const QImage before = chart->grab().toImage();
        chart->setFocus();
        QTRY_VERIFY(chart->hasFocus());
        QVERIFY(chart->grab().toImage() != before);
    }

    void thereIsAWayToModelsOfIt()
    {
        ShownReport shown;
        QVERIFY(shown.open());
        QSignalSpy requested(&shown.page, &DatasetPage::teachRequested);
        for (QPushButton* button : shown.page.findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Teach or train models"))
                button->click();
        }
        QCOMPARE(requested.size(), 1);
    }

    void aFaultyClipIsPlayedByEnterAndByADoubleClick()
    {
        ShownReport shown;
        DatasetPage& page = shown.page;
        QVERIFY(shown.open());
        page.findChild<QTabWidget*>()->setCurrentIndex(1);
        auto* table = page.findChild<QTableView*>(QStringLiteral("faultyTable"));
        QCOMPARE(table->model()->rowCount(), 2);
        QSignalSpy played(page.findChild<DatasetReport*>(), &DatasetReport::playRequested);
        table->setCurrentIndex(table->model()->index(1, 0));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(played.count(), 1);
        QCOMPARE(played[0][0].value<FailedClip>().file, std::string("000/000009.mp3"));
        const QPoint first = table->visualRect(table->model()->index(0, 1)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, first);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, first);
        QCOMPARE(played.count(), 2);
        QCOMPARE(played[1][0].value<FailedClip>().file, std::string("000/000007.mp3"));
    }

    void whatFailedCanBePlayedShownAndTriedAgain()
    {
        ShownReport shown;
        QVERIFY(shown.open());
        shown.page.findChild<QTabWidget*>()->setCurrentIndex(1);
        auto* report = shown.page.findChild<DatasetReport*>();
        auto* play = find<QPushButton>(*report, QStringLiteral("Play"));
        auto* show = find<QPushButton>(*report, QStringLiteral("Show in file manager"));
        QVERIFY(!play->isEnabled() && !show->isEnabled()); // nothing is selected
        auto* table = report->findChild<QTableView*>(QStringLiteral("faultyTable"));
        table->selectRow(1);
        QSignalSpy played(report, &DatasetReport::playRequested);
        QSignalSpy requested(report, &DatasetReport::showRequested);
        QTest::mouseClick(play, Qt::LeftButton);
        QTest::mouseClick(show, Qt::LeftButton);
        QCOMPARE(played.at(0).at(0).value<FailedClip>().file, std::string("000/000009.mp3"));
        QCOMPARE(requested.at(0).at(0).value<FailedClip>().file, std::string("000/000009.mp3"));

        auto* again = find<QPushButton>(*report, QStringLiteral("Prepare again"));
        QVERIFY(!again->isVisible()); // nobody knows how
        shown.presenter.prepare({.reader = "fma", .workspace = "/ws"});
        QTRY_VERIFY(!shown.presenter.isBusy());
        QVERIFY(again->isVisible());
        QTest::mouseClick(again, Qt::LeftButton);
        QVERIFY(shown.presenter.isBusy());
        QVERIFY(!shown.presenter.wasOpening());
        QTRY_VERIFY(!shown.presenter.isBusy());
    }
};

QTEST_MAIN(TestDatasetPage)
#include "tst_dataset_page.moc"
