using System.Globalization;
using System.Text;
using System.Xml;
using ReportExtractor.Cli.Terminal;
using ReportExtractor.Cli.Texts;
using ReportExtractor.Cli.Verify.Samples;

namespace ReportExtractor.Cli.Verify.Reports;

/// <summary>
/// Writes the results in JUnit's format, which CI services show: a test case for each sample. There are no times in it, so that the same
/// samples give the same bytes.
/// </summary>
internal static class JUnitReport
{
    private const string Suite = "report-extractor verify";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <summary>Writes them.</summary>
    /// <param name="results">The results.</param>
    /// <param name="texts">The language.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">It can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public static void Write(IReadOnlyList<SampleResult> results, CliTexts texts, string path)
    {
        using var xml = XmlWriter.Create(path, Settings);
        xml.WriteStartElement("testsuites");
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Suite);
        Count("tests", results.Count);
        Count("failures", results.Count(result => !result.IsAsExpected && result.Fault is null));
        Count("errors", results.Count(result => result.Fault is not null));
        foreach (var result in results)
        {
            Write(result, texts, xml);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteWhitespace(Settings.NewLineChars);

        void Count(string name, int count) => xml.WriteAttributeString(name, count.ToString(CultureInfo.InvariantCulture));
    }

    private static void Write(SampleResult result, CliTexts texts, XmlWriter xml)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Suite);
        xml.WriteAttributeString("name", SafeText.Of(result.Sample.Name));
        if (!result.IsAsExpected)
        {
            xml.WriteStartElement(result.Fault is null ? "failure" : "error");
            xml.WriteAttributeString("message", SafeText.Of(result.Fault?.Invoke(texts) ?? texts.DifferencesOf(result)));
            xml.WriteString(string.Join('\n', result.Differences.Select(difference => SafeText.Of(texts.LineOf(difference)))));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
