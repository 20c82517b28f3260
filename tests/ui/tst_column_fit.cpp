// Widths of columns: with room to spare, with little, and with too little.
// none.
#include "tests/support/patience.h"
#include "ui/widgets/column_fit.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace genrescope;

namespace {

/// A table with a row, one of whose columns is elastic: the first.
struct Table {
    QStandardItemModel model;
    QTableView view;
    ColumnFit* columns = nullptr;

    Table(const QStringList& titles, const QStringList& row, int width)
    {
        model.setHorizontalHeaderLabels(titles);
        QList<QStandardItem*> items;
        for (const QString& text : row)
            items << new QStandardItem(text);
        model.appendRow(items);
        view.setModel(&model);
        view.verticalHeader()->hide();
        columns = new ColumnFit(&view, 0);
        view.resize(width, 200);
        view.show();
        columns->fit();
    }

    int width(int column) const { return view.horizontalHeader()->sectionSize(column); }
    int content(int column) const
    {
        return static_cast<const QAbstractItemView&>(view).sizeHintForColumn(column);
    }
    bool scrolls() const { return view.horizontalScrollBar()->maximum() > 0; }
};

const QString wide = QStringLiteral("a value that is about as wide as forty letters");

} // namespace

class TestColumnFit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_elastic_column_takes_what_is_left()
    {
        const Table table({QStringLiteral("Title"), QStringLiteral("Length")},
                          {QStringLiteral("A"), QStringLiteral("0:30")}, 600);
        QVERIFY(table.width(1) >= table.content(1));
        QVERIFY(table.width(1) < 150);
        QCOMPARE(table.width(0) + table.width(1), table.view.viewport()->width());
        QVERIFY(!table.scrolls());
    }

    void the_widest_columns_make_room()
    {
        const Table table(
            {QStringLiteral("Title"), QStringLiteral("Genre"), QStringLiteral("Length")},
            {wide, wide, QStringLiteral("0:30")}, 400);
        QVERIFY(!table.scrolls());
        QVERIFY(table.width(1) < table.content(1));
        // Narrow columns are not narrowed.
        QVERIFY(table.width(2) >= table.content(2));
        QVERIFY(table.width(0) >= 10 * table.view.fontMetrics().averageCharWidth());
    }

    // All of them had been cut off in the table of runs.
    void too_many_columns_scroll_and_stay_whole()
    {
        QStringList titles;
        QStringList row;
        for (int i = 0; i < 20; ++i) {
            titles << QStringLiteral("options.something %1").arg(i);
            row << QStringLiteral("0.5");
        }
        const Table table(titles, row, 900);
        QTRY_VERIFY(table.scrolls());
        const QFontMetrics metrics = table.view.horizontalHeader()->fontMetrics();
        for (int column = 1; column < 20; ++column)
            QVERIFY(table.width(column) >= metrics.horizontalAdvance(titles[column]));
    }

    void a_width_that_was_chosen_is_left_alone()
    {
        Table table({QStringLiteral("Title"), QStringLiteral("Genre")}, {wide, wide}, 400);
        table.view.horizontalHeader()->resizeSection(1, 370);
        QCOMPARE(table.width(1), 370);
        QTRY_VERIFY(table.scrolls());
    }
};

QTEST_MAIN(TestColumnFit)
#include "tst_column_fit.moc"
