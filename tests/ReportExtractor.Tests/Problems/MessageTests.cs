using ReportExtractor.Problems;

namespace ReportExtractor.Tests.Problems;

public sealed class MessageTests
{
    [Test]
    public void A_value_with_braces_is_not_expanded_again()
    {
        var message = Messages.HeaderMismatch("{table}", "{reason} {0}", Messages.Verbatim("{row} {"));

        Assert.That(message.ToString(), Is.EqualTo("In the row '{table}' of the table '{reason} {0}': {row} {"));
    }

    [Test]
    public void A_message_may_be_an_argument_of_another_one()
    {
        var message = Messages.NotAFile("a", Messages.NamedPipe());

        Assert.That(message.ToString(), Does.StartWith("'a' is a named pipe, not a file"));
        Assert.That(message.Arguments, Is.EqualTo(new Dictionary<string, string> { ["path"] = "a", ["kind"] = "a named pipe" }));
    }

    [Test]
    public void Messages_are_equal_if_their_names_and_values_are()
    {
        var device = Messages.NotAFile("a", Messages.Device());
        var again = Messages.NotAFile("a", Messages.Device());

        Assert.That(again, Is.EqualTo(device));
        Assert.That(again.GetHashCode(), Is.EqualTo(device.GetHashCode()));
        Assert.That(Messages.NotAFile("a", Messages.Socket()), Is.Not.EqualTo(device));
        Assert.That(Messages.NoBytes(), Is.Not.EqualTo(Messages.NoText()));
    }
}
