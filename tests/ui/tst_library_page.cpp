// What a person does on the Library page, where that is more than its parts do.
#include "tests/support/patience.h"
#include "tests/ui/fake_analyzer.h"
#include "ui/pages/library_page.h"
#include "ui/presenters/library_presenter.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace genrescope;
using namespace genrescope::test;
using namespace Qt::StringLiterals;

class TestLibraryPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_search_is_saved_chosen_and_removed()
    {
        const QTemporaryDir folder;
        const auto backend = std::make_shared<AnalyzerBackend>();
        LibraryPresenter library({.makeAnalyzer = fakeAnalyzers(backend), .readInfo = fakeInfo},
                                 folder.filePath(u"data"_s));
        LibraryPage page(library);
        page.show();
        QTRY_COMPARE(library.state(), LibraryPresenter::State::Ready);
        library.addFolder(folder.path());
        auto* search = page.findChild<QLineEdit*>(u"librarySearch"_s);
        auto* save = page.findChild<QToolButton*>(u"saveSearch"_s);
        auto* list = page.findChild<QListWidget*>(u"savedSearches"_s);
        QVERIFY(!list->isVisible());
        QVERIFY(!save->isEnabled());
        search->setText(u"genre:jazz "_s);
        QCOMPARE(save->text(), u"☆"_s);
        save->click();
        QCOMPARE(save->text(), u"★"_s);
        QVERIFY(list->isVisible());
        search->setText(u"pop"_s);
        QCOMPARE(save->text(), u"☆"_s);
        const QRect item = list->visualItemRect(list->item(0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, item.center());
        QCOMPARE(search->text(), u"genre:jazz"_s);
        // The same button removes it; so does a key in the list.
        save->click();
        QVERIFY(!list->isVisible());
        save->click();
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(library.savedSearches().isEmpty());
        QCOMPARE(save->text(), u"☆"_s);
    }
};

QTEST_MAIN(TestLibraryPage)
#include "tst_library_page.moc"
