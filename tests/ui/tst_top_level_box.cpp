// Genres that are part of others can be hidden in tables.
#include "ui/data/dataset_summary.h"
#include "ui/widgets/top_level_box.h"

#include <QStandardItemModel>
#include <QtTest>

using namespace genrescope;
using namespace Qt::StringLiterals;

class TestTopLevelBox : public QObject {
    Q_OBJECT

private:
    static QStringList shown(const SortedGenres& genres)
    {
        QStringList names;
        for (int row = 0; row < genres.rowCount(); ++row)
            names << genres.index(row, 0).data().toString();
        return names;
    }

    static std::set<std::string> nested()
    {
        Manifest manifest;
        manifest.labels = {"Rock", "Punk", "Jazz", "Hardcore"};
        manifest.parents = {-1, 0, -1, 1};
        return nestedGenres(manifest);
    }

private Q_SLOTS:
    void genresWithParentsAreNested()
    {
        QCOMPARE(nested(), (std::set<std::string>{"Punk", "Hardcore"}));
        QVERIFY(nestedGenres({}).empty());
    }

    void nestedGenresAreHidden()
    {
        QStandardItemModel model;
        for (const char* const genre : {"Rock", "Punk", "Jazz", "Hardcore"})
            model.appendRow(new QStandardItem(QString::fromUtf8(genre)));
        SortedGenres genres(&model, Qt::DisplayRole, nullptr);
        genres.sort(0);
        QWidget page;
        TopLevelBox box(&genres, &page);
        QVERIFY(box.isHidden());
        box.setNested(nested());
        QVERIFY(!box.isHidden());
        QCOMPARE(shown(genres), (QStringList{u"Hardcore"_s, u"Jazz"_s, u"Punk"_s, u"Rock"_s}));
        box.click();
        QCOMPARE(shown(genres), (QStringList{u"Jazz"_s, u"Rock"_s}));
        // Beside what is typed to find a genre.
        genres.setFilterFixedString(u"R"_s);
        QCOMPARE(shown(genres), QStringList{u"Rock"_s});
        genres.setFilterFixedString({});

        // Another dataset, without a hierarchy.
        box.setNested({});
        QVERIFY(box.isHidden());
        QCOMPARE(genres.rowCount(), 4);
    }
};

QTEST_MAIN(TestTopLevelBox)

#include "tst_top_level_box.moc"
