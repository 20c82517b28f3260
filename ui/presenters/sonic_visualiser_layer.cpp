#include "ui/presenters/sonic_visualiser_layer.h"

#include <QByteArray>
#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace genrescope {

namespace {

using Attributes = std::initializer_list<std::pair<const char*, QString>>;

void addElement(QXmlStreamWriter& xml, const char* name, const Attributes& attributes)
{
    xml.writeEmptyElement(QString::fromLatin1(name));
    for (const auto& [key, value] : attributes)
        xml.writeAttribute(QString::fromLatin1(key), value);
}

/// Names are untrusted, and XML has no way to write control characters.
QString textFor(const std::string& name)
{
    QString text = QString::fromStdString(name);
    std::ranges::replace_if(
        text, [](QChar letter) { return letter.category() == QChar::Other_Control; }, QChar(u' '));
    return text;
}

} // namespace

std::string sonicVisualiserLayer(std::span<const GenreRegion> regions,
                                 const std::vector<std::string>& models, int sampleRate)
{
    const auto frame = [&](double seconds) { return std::llround(seconds * sampleRate); };
    double end = 0.0;
    for (const GenreRegion& region : regions)
        end = std::max(end, region.end);

    // https://code.soundsoftware.ac.uk/projects/sonic-visualiser: document/SVFileReader.h
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDTD(QStringLiteral("<!DOCTYPE sonic-visualiser>"));
    xml.writeStartElement(QStringLiteral("sv"));
    xml.writeStartElement(QStringLiteral("data"));
    addElement(xml, "model",
               {{"id", QStringLiteral("1")},
                {"name", QStringLiteral("Genres")},
                {"sampleRate", QString::number(sampleRate)},
                {"start", QStringLiteral("0")},
                {"end", QString::number(frame(end))},
                {"type", QStringLiteral("sparse")},
                {"dimensions", QStringLiteral("3")},
                {"resolution", QStringLiteral("1")},
                {"notifyOnAdd", QStringLiteral("true")},
                {"dataset", QStringLiteral("0")},
                {"subtype", QStringLiteral("region")},
                {"minimum", QStringLiteral("0")},
                {"maximum", QStringLiteral("1")},
                {"units", QString()}});
    xml.writeStartElement(QStringLiteral("dataset"));
    xml.writeAttribute(QStringLiteral("id"), QStringLiteral("0"));
    xml.writeAttribute(QStringLiteral("dimensions"), QStringLiteral("3"));
    for (const GenreRegion& region : regions) {
        const std::string label = region.genre + " (" + models[region.model] + ")";
        addElement(xml, "point",
                   {{"frame", QString::number(frame(region.begin))},
                    {"value", QString::number(region.probability, 'f', 3)},
                    {"duration", QString::number(frame(region.end) - frame(region.begin))},
                    {"label", textFor(label)}});
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("display"));
    addElement(xml, "layer",
               {{"id", QStringLiteral("2")},
                {"type", QStringLiteral("regions")},
                {"name", QStringLiteral("Genres")},
                {"model", QStringLiteral("1")},
                {"verticalScale", QStringLiteral("1")},
                {"plotStyle", QStringLiteral("0")}});
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return text.toStdString();
}

} // namespace genrescope
