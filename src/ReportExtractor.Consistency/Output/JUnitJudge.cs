using System.Globalization;
using System.Text;
using System.Xml;
using ReportExtractor.Panel.Findings;
using ReportExtractor.Panel.Reports;
using ReportExtractor.Problems;
using ReportExtractor.Records;

namespace ReportExtractor.Consistency.Output;

/// <summary>
/// Writes the outcomes of another judge in JUnit's format, which CI services show: a test case for each outcome, by report and rule. A
/// hint that fails is a skipped case, since it does not say that anything is wrong. There are no times in it, so that the same records
/// give the same bytes.
/// </summary>
internal sealed class JUnitJudge : IPanelJudge, IDisposable
{
    private const string Suite = "report-extractor panel";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    private readonly IPanelJudge _judge;
    private readonly string _path;
    private readonly MessageLanguage _language;
    private readonly FileStream _cases;
    private readonly XmlWriter _xml;
    private long _tests;
    private long _failures;
    private long _skipped;

    /// <summary>Begins a report.</summary>
    /// <param name="judge">The judge.</param>
    /// <param name="path">The file to write.</param>
    /// <param name="language">The language of the messages.</param>
    /// <exception cref="IOException">A file can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public JUnitJudge(IPanelJudge judge, string path, MessageLanguage language)
    {
        (_judge, _path, _language) = (judge, path, language);

        // The counts stand in front of the cases, and are known behind them.
        _cases = new FileStream(
            path + ".part",
            new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose });
        var fragment = Settings.Clone();
        fragment.ConformanceLevel = ConformanceLevel.Fragment;
        _xml = XmlWriter.Create(_cases, fragment);
    }

    /// <inheritdoc/>
    public PanelFindings Judge(IReadOnlyList<PanelReport> reports)
    {
        var findings = _judge.Judge(reports);
        foreach (var check in findings.Checks)
        {
            Write(check);
        }

        return findings;
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">The file can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public IReadOnlyList<PanelCheck> End()
    {
        var checks = _judge.End();
        foreach (var check in checks)
        {
            Write(check);
        }

        _xml.Flush();
        using var file = File.Create(_path);
        using (var head = new StreamWriter(file, Settings.Encoding, leaveOpen: true) { NewLine = "\n" })
        {
            head.WriteLine("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
            head.WriteLine("<testsuites>");
            head.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"<testsuite name=\"{Suite}\" tests=\"{_tests}\" failures=\"{_failures}\" skipped=\"{_skipped}\">"));
        }

        _cases.Position = 0;
        _cases.CopyTo(file);
        file.Write("\n</testsuite>\n</testsuites>\n"u8);
        return checks;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _xml.Dispose();
        _cases.Dispose();
    }

    private void Write(PanelCheck check)
    {
        _tests++;
        _xml.WriteStartElement("testcase");
        _xml.WriteAttributeString("classname", Printable(check.Source));
        _xml.WriteAttributeString("name", Printable(check.Scope.Length == 0 ? check.Rule : $"{check.Rule} [{check.Scope}]"));
        if (check.Outcome != CheckOutcome.Pass)
        {
            var isFailure = check.Outcome == CheckOutcome.Fail && check.Grade != "hint";
            _failures += isFailure ? 1 : 0;
            _skipped += isFailure ? 0 : 1;
            _xml.WriteStartElement(isFailure ? "failure" : "skipped");
            _xml.WriteAttributeString("message", Printable(check.Message?.ToString(_language) ?? ""));
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    /// <summary>Names of files may have characters that XML cannot have.</summary>
    private static string Printable(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            printable.Append(rune.IsBmp && (!XmlConvert.IsXmlChar((char)rune.Value) || Rune.IsControl(rune)) ? "\uFFFD" : rune.ToString());
        }

        return printable.ToString();
    }
}
