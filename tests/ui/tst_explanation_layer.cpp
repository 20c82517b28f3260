// The heat layer over the spectrogram, and the words above it.
#include "tests/ui/fake_explainer.h"
#include "ui/widgets/explanation_bar.h"
#include "ui/widgets/explanation_layer.h"
#include "ui/widgets/spectrogram_view.h"

#include <QAccessible>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace genrescope;
using namespace genrescope::test;
using namespace Qt::StringLiterals;

namespace {

/// 30 s from frame 0: patches of 10 s × 64 bands.
Explanation someReasons()
{
    return {.genre = u"Rock"_s,
            .model = {u"GRU"_s, 0},
            .map = fakeMap(0, 938),
            .framesPerSecond = 31.25,
            .minFrequency = 0.0,
            .maxFrequency = 8'000.0};
}

bool isWarm(QRgb color)
{
    return qRed(color) > qBlue(color) + 30;
}

bool isCool(QRgb color)
{
    return qBlue(color) > qRed(color) + 30;
}

bool isGray(QRgb color)
{
    return qRed(color) == qGreen(color) && qGreen(color) == qBlue(color);
}

} // namespace

class TestExplanationLayer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void for_is_warm_against_is_cool_and_nothing_is_transparent()
    {
        const ExplanationLayer layer(someReasons());
        QCOMPARE(layer.scale(), 0.4);
        QImage image(400, 200, QImage::Format_RGB32);
        image.fill(QColor(100, 100, 100));
        QPainter painter(&image);
        const QRectF plot(0.0, 0.0, 400.0, 200.0);
        layer.paint(painter, {plot, {{0.0, 40.0}, 0.0, 400.0}, {0.0, 128.0}, 1.0});
        // The first patch: the first 10 s, the lower half. The last one: from 20 to 30 s, above.
        QVERIFY(isWarm(image.pixel(30, 170)));
        QVERIFY(isCool(image.pixel(280, 20)));
        QVERIFY(isGray(image.pixel(30, 50)));
        QVERIFY(isGray(image.pixel(150, 150)));
        QVERIFY(isGray(image.pixel(350, 20)));
        // Half as strong is fainter.
        QVERIFY(qRed(image.pixel(30, 170)) - 100 > 100 - qRed(image.pixel(280, 20)));
        // The strongest has a sign.
        QCOMPARE(image.pixel(50, 150), qRgb(255, 255, 255));
    }

    void noise_is_faint()
    {
        Explanation noise = someReasons();
        for (double& value : noise.map.values)
            value *= 0.005;
        const ExplanationLayer layer(noise);
        QVERIFY(layer.scale() > 20.0 * noise.strength());
    }

    void patches_are_found_again()
    {
        const ExplanationLayer layer(someReasons());
        QCOMPARE(layer.valueAt(9.9, 63), 0.4);
        QCOMPARE(layer.valueAt(9.9, 64), 0.0);
        QCOMPARE(layer.valueAt(29.9, 127), -0.2);
        QVERIFY(!layer.valueAt(30.1, 0));
        QVERIFY(!layer.valueAt(-0.1, 0));
    }

    void the_spectrogram_is_gray_below()
    {
        SpectrogramView view;
        view.resize(600, 300);
        const auto track = std::make_shared<MelTrack>(128, 31.25, 0.0, 8'000.0);
        track->append(std::vector<float>(938 * 128, -20.0F));
        view.setTrack(track);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QPoint above(70, 40);
        QVERIFY(!isGray(view.grab().toImage().pixel(above)));
        view.setExplanation(std::make_shared<const ExplanationLayer>(someReasons()));
        QVERIFY(isGray(view.grab().toImage().pixel(above)));
        const QPoint below(70, 250);
        QVERIFY(isWarm(view.grab().toImage().pixel(below)));
        QCOMPARE(view.pointAt(below).reason, 0.4);
        QVERIFY(SpectrogramView::pointText(view.pointAt(below)).endsWith(u"log-odds +0.40"_s));
        // Its picture shows the same.
        QVERIFY(isWarm(view.picture().pixel(below)));
        view.setExplanation(nullptr);
        QVERIFY(!isGray(view.grab().toImage().pixel(above)));
        QVERIFY(!view.pointAt(below).reason);
    }

    void the_bar_says_what_counts_most()
    {
        ExplanationBar bar;
        bar.setQuestion(u"Rock"_s, u"GRU"_s, 0.0, 30.0);
        QCOMPARE(bar.accessibleName(), u"Why Rock? GRU, 0:00 to 0:30"_s);
        QVERIFY(bar.answer().startsWith(u"Asking the model"_s));
        bar.setLayer(std::make_shared<const ExplanationLayer>(someReasons()));
        QCOMPARE(bar.answer(), u"Most for Rock: 0:00–0:10, 10–1,700 Hz. "
                               "Most against it: 0:20–0:30, 1,700–7,900 Hz."_s);
        QCOMPARE(bar.accessibleDescription(), bar.answer());
        QStringList texts;
        for (const QLabel* label : bar.findChildren<QLabel*>())
            texts << label->text();
        QVERIFY(texts.contains(u"speaks against it, −0.40"_s));
        QVERIFY(texts.contains(u"+0.40, speaks for it"_s));
    }

    void the_bar_says_that_there_is_nothing_to_explain()
    {
        ExplanationBar bar;
        bar.setQuestion(u"Rock"_s, u"GRU"_s, 0.0, 30.0);
        Explanation silent = someReasons();
        silent.map.values.clear();
        bar.setLayer(std::make_shared<const ExplanationLayer>(silent));
        QVERIFY(bar.answer().contains(u"silent"_s));
        Explanation nothing = someReasons();
        nothing.map.values.assign(nothing.map.values.size(), 0.0);
        bar.setLayer(std::make_shared<const ExplanationLayer>(nothing));
        QCOMPARE(bar.answer(), u"Nothing in this part speaks for Rock or against it."_s);
    }

    void its_button_ends_it()
    {
        ExplanationBar bar;
        QSignalSpy dismissed(&bar, &ExplanationBar::dismissed);
        bar.findChild<QToolButton*>()->click();
        QCOMPARE(dismissed.size(), 1);
    }
};

QTEST_MAIN(TestExplanationLayer)
#include "tst_explanation_layer.moc"
