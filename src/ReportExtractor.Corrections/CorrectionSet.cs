using System.Security.Cryptography;
using ReportExtractor.Corrections.Applying;
using ReportExtractor.Corrections.Decisions;
using ReportExtractor.Problems;
using ReportExtractor.Records;
using ReportExtractor.Templates;

namespace ReportExtractor.Corrections;

/// <summary>The decisions of one or more logs. <c>docs/corrections.md</c> describes them. Thread-safe.</summary>
public sealed class CorrectionSet
{
    private readonly ILookup<string, Decision> _byDocument;
    private readonly ILookup<string, Decision> _byPath;
    private readonly Dictionary<string, FormTemplate> _forms;
    private readonly MessageLanguage _language;

    private CorrectionSet(IReadOnlyCollection<Decision> decisions, ExtractorOptions reading)
    {
        _language = reading.Language;
        _byDocument = decisions.ToLookup(decision => decision.Sha256, StringComparer.Ordinal);
        _byPath = decisions.Where(decision => decision.Source is not null)
            .ToLookup(decision => decision.Source!, StringComparer.Ordinal);
        _forms = reading.Templates.ToDictionary(form => form.Id, StringComparer.Ordinal);
        Count = decisions.Count;
        Digest = DigestOf(decisions);
    }

    /// <summary>The number of decisions. One that occurs twice counts once.</summary>
    public int Count { get; }

    /// <summary>A hash of all decisions and of the code that applies them. It does not depend on their order.</summary>
    public string Digest { get; }

    /// <summary>Reads logs.</summary>
    /// <param name="files">The logs, in any order.</param>
    /// <param name="reading">How the documents are read. Default: <see cref="ExtractorOptions.Default"/>.</param>
    /// <exception cref="CorrectionException">A log can't be read, or has a line that is no decision.</exception>
    public static CorrectionSet Load(IEnumerable<string> files, ExtractorOptions? reading = null) =>
        new(files.SelectMany(DecisionLog.Read).ToHashSet(), reading ?? ExtractorOptions.Default);

    /// <summary>Applies the decisions on a document to its record.</summary>
    /// <param name="record">The record as the program read it.</param>
    /// <returns>
    /// The record with the decided figures, its sums judged again, and a problem for each decision that does not apply. The same record
    /// if there is no decision on its document.
    /// </returns>
    public ReportRecord Apply(ReportRecord record)
    {
        if (record.Source.Sha256.Length == 0)
        {
            return record;
        }

        var own = _byDocument[record.Source.Sha256].ToList();
        var ofOtherBytes = _byPath[record.Source.Path].Where(decision => decision.Sha256 != record.Source.Sha256)
            .ExceptBy(own.Select(decision => decision.Key), decision => decision.Key).ToList();
        return own.Count + ofOtherBytes.Count == 0
            ? record
            : RecordCorrection.Apply(record, own, ofOtherBytes, _forms.GetValueOrDefault(record.Report?.Template ?? ""), _language);
    }

    private static string DigestOf(IEnumerable<Decision> decisions)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(CorrectionSet).Module.ModuleVersionId.ToByteArray());
        foreach (var line in decisions.Select(DecisionJson.Write).Order(StringComparer.Ordinal))
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(line));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
