#include "tests/desktop/support/accessible.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace genrescope::test {

namespace {

constexpr int answerMs = 20'000;

const QString accessibleInterface = u"org.a11y.atspi.Accessible"_s;
const QString actionInterface = u"org.a11y.atspi.Action"_s;
const QString componentInterface = u"org.a11y.atspi.Component"_s;
const QString textInterface = u"org.a11y.atspi.Text"_s;
const QString valueInterface = u"org.a11y.atspi.Value"_s;
const QString propertiesInterface = u"org.freedesktop.DBus.Properties"_s;
const QString rootPath = u"/org/a11y/atspi/accessible/root"_s;
const QString nullPath = u"/org/a11y/atspi/null"_s;

bool isTable(const QString& role)
{
    return role == u"table" || role == u"tree" || role == u"tree table";
}

} // namespace

Accessible::Accessible() : bus_(QString()) {}

Accessible::Accessible(const QDBusConnection& bus, QString service, QString path)
    : bus_(bus), service_(std::move(service)), path_(std::move(path))
{
}

Accessible Accessible::program(const QDBusConnection& bus, qint64 process)
{
    const Accessible registry(bus, u"org.a11y.atspi.Registry"_s, rootPath);
    for (const Accessible& program : registry.children()) {
        if (bus.interface()->servicePid(program.service_).value() == process)
            return program;
    }
    return {};
}

QDBusMessage Accessible::call(const QString& interface, const QString& method,
                              const QVariantList& arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(service_, path_, interface, method);
    message.setArguments(arguments);
    return bus_.call(message, QDBus::Block, answerMs);
}

QVariant Accessible::property(const QString& interface, const QString& name) const
{
    const QDBusMessage answer = call(propertiesInterface, u"Get"_s, {interface, name});
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return {};
    return qvariant_cast<QDBusVariant>(answer.arguments().first()).variant();
}

QString Accessible::name() const
{
    return property(accessibleInterface, u"Name"_s).toString();
}

QString Accessible::description() const
{
    return property(accessibleInterface, u"Description"_s).toString();
}

QString Accessible::role() const
{
    return call(accessibleInterface, u"GetRoleName"_s).arguments().value(0).toString();
}

bool Accessible::is(State state) const
{
    const QVariant words = call(accessibleInterface, u"GetState"_s).arguments().value(0);
    const auto bits = qdbus_cast<QList<uint>>(words);
    const auto bit = static_cast<unsigned>(state);
    return (bits.value(bit / 32) >> (bit % 32) & 1U) != 0;
}

QStringList Accessible::interfaces() const
{
    return call(accessibleInterface, u"GetInterfaces"_s).arguments().value(0).toStringList();
}

QRect Accessible::rectangle() const
{
    constexpr uint ofScreen = 0;
    const QVariant answer =
        call(componentInterface, u"GetExtents"_s, {ofScreen}).arguments().value(0);
    if (!answer.canConvert<QDBusArgument>())
        return {};
    const auto argument = answer.value<QDBusArgument>();
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    argument.beginStructure();
    argument >> x >> y >> width >> height;
    argument.endStructure();
    return {x, y, width, height};
}

std::optional<double> Accessible::value() const
{
    const QVariant value = property(valueInterface, u"CurrentValue"_s);
    return value.isValid() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<double> Accessible::maximum() const
{
    const QVariant value = property(valueInterface, u"MaximumValue"_s);
    return value.isValid() ? std::optional(value.toDouble()) : std::nullopt;
}

bool Accessible::setValue(double value) const
{
    const QVariant wrapped = QVariant::fromValue(QDBusVariant(value));
    return call(propertiesInterface, u"Set"_s, {valueInterface, u"CurrentValue"_s, wrapped})
               .type() == QDBusMessage::ReplyMessage;
}

bool Accessible::press() const
{
    return call(actionInterface, u"DoAction"_s, {0}).arguments().value(0).toBool();
}

std::optional<QString> Accessible::text() const
{
    const QDBusMessage answer = call(textInterface, u"GetText"_s, {0, -1});
    if (answer.type() != QDBusMessage::ReplyMessage)
        return {};
    return answer.arguments().value(0).toString();
}

std::vector<Accessible> Accessible::children() const
{
    std::vector<Accessible> children;
    const QVariant answer = call(accessibleInterface, u"GetChildren"_s).arguments().value(0);
    if (!answer.canConvert<QDBusArgument>())
        return children;
    const auto argument = answer.value<QDBusArgument>();
    argument.beginArray();
    while (!argument.atEnd()) {
        QString service;
        QDBusObjectPath path;
        argument.beginStructure();
        argument >> service >> path;
        argument.endStructure();
        if (path.path() != nullPath)
            children.push_back(Accessible(bus_, service, path.path()));
    }
    argument.endArray();
    return children;
}

Accessible Accessible::find(const std::function<bool(const Accessible&)>& wanted) const
{
    for (const Accessible& child : children()) {
        if (child.is(State::Showing) && wanted(child))
            return child;
        if (isTable(child.role()))
            continue;
        if (Accessible found = child.find(wanted))
            return found;
    }
    return {};
}

Accessible Accessible::find(const QString& role, const QString& name) const
{
    return find([&](const Accessible& part) { return part.role() == role && part.name() == name; });
}

void Accessible::visit(const std::function<void(const Accessible&)>& visitor) const
{
    for (const Accessible& child : children()) {
        visitor(child);
        child.visit(visitor);
    }
}

} // namespace genrescope::test
