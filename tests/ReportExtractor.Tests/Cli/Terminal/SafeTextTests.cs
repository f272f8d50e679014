using System.Text;
using ReportExtractor.Cli.Terminal;

namespace ReportExtractor.Tests.Cli.Terminal;

internal sealed class SafeTextTests
{
    [TestCase("\u001b[2J", "␛[2J", TestName = "Nothing harmful is left: escape")]
    [TestCase("a\u0007b\u0008c\u007f", "a␇b␈c␡", TestName = "Nothing harmful is left: bell, backspace, delete")]
    [TestCase("\u009b31m", "<U+009B>31m", TestName = "Nothing harmful is left: C1 control")]
    [TestCase("\u202Efdp.exe\u2066", "<U+202E>fdp.exe<U+2066>", TestName = "Nothing harmful is left: bidi override and isolate")]
    [TestCase("one\r\ntwo\nthree\tfour", "one⏎two⏎three␉four", TestName = "Nothing harmful is left: line ends and tab")]
    [TestCase("政府 — “三安全一稳定”", "政府 — “三安全一稳定”")]
    [TestCase(null, "")]
    public void Nothing_that_moves_the_cursor_or_turns_the_line_is_left(string? text, string safe) =>
        Assert.That(SafeText.Of(text), Is.EqualTo(safe));

    [Test]
    public void Half_a_character_is_shown_as_one_that_is_missing() =>
        Assert.That(SafeText.Of(new string(['\uD800', 'x'])), Is.EqualTo("\uFFFDx"));

    [Test]
    public void Lines_keep_their_ends_and_tabs_and_nothing_else() =>
        Assert.That(SafeText.Lines("one\r\ntwo\tthree\u001b"), Is.EqualTo("one\ntwo\tthree␛"));

    [Test]
    public void A_text_that_is_written_as_a_line_stays_one()
    {
        using var text = new StringWriter { NewLine = "\n" };

        SafeWriter.Around(text).WriteLine("a.txt: fine\nb.txt: not readable");

        Assert.That(text.ToString(), Is.EqualTo("a.txt: fine⏎b.txt: not readable\n"));
    }

    [Test]
    public void An_output_on_a_terminal_is_harmless_wherever_it_is_cut()
    {
        using var terminal = new MemoryStream();
        using var stream = new SafeStream(terminal);
        foreach (var each in "\uFEFF源,\u001b[2J\u202E\r\n"u8.ToArray())
        {
            stream.Write([each]);
        }

        Assert.That(Encoding.UTF8.GetString(terminal.ToArray()).TrimEnd('\n'), Is.EqualTo("源,␛[2J<U+202E>"));
    }

    [Test]
    public void A_line_end_in_a_field_of_CSV_on_a_terminal_forges_no_line()
    {
        using var terminal = new MemoryStream();
        using var stream = SafeStream.OfFields(new SafeStream(terminal));

        stream.Write("source,note\r\n\"a\r\nb.txt\",\"say \"\"x\"\"\n1\"\r\nc\u2028d.txt,e\r\n"u8);

        Assert.That(
            Encoding.UTF8.GetString(terminal.ToArray()),
            Is.EqualTo("source,note\n\"a⏎⏎b.txt\",\"say \"\"x\"\"⏎1\"\nc<U+2028>d.txt,e\n"));
    }
}
