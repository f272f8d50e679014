using System.Diagnostics;
using System.Text.Json;
using ReportExtractor.Fuzz.Cases;
using ReportExtractor.Records;
using ReportExtractor.Writers;
using ReportExtractor.Writers.Formats;

namespace ReportExtractor.Fuzz.Judging;

/// <summary>
/// Reads files and judges the outcome. <see cref="OperationCanceledException"/> is the only exception that may escape the extractor;
/// it does when a file that takes too long is cancelled here.
/// </summary>
/// <param name="extract">Reads a file: the extractor, except in tests of the judge.</param>
public sealed class Judge(Func<byte[], CancellationToken, ReportRecord> extract)
{
    /// <summary>The longest time to read a file, in processor time of a quiet core (<see cref="Pace"/>).</summary>
    public static readonly TimeSpan Slowest = TimeSpan.FromSeconds(2);

    /// <summary>One file of this many is read a second time, to compare the records; reading all twice would halve the rate.</summary>
    private const int ReadAgainEvery = 4;

    /// <summary>The time between two checks for files that are slow even on the slowest machine, which are cancelled soon.</summary>
    private static readonly TimeSpan WatchEvery = TimeSpan.FromMilliseconds(50);

    /// <summary>Creates a judge of the extractor.</summary>
    public static Judge OfExtractor()
    {
        var extractor = new Extractor(new ExtractorOptions { Timeout = TimeSpan.FromMinutes(10) });
        return new Judge((bytes, token) => extractor.Extract(new MemoryStream(bytes, writable: false), "input", token));
    }

    /// <summary>Reads a file and judges.</summary>
    /// <param name="file">The file.</param>
    /// <param name="sample">Gives the record of the file's sample if the two must be compared.</param>
    public Verdict Of(FuzzCase file, Func<ReportRecord> sample)
    {
        var start = Environment.CpuUsage.TotalTime;
        try
        {
            using var limit = new CancellationTokenSource();
            using var watchdog = new Timer(_ => CancelIfSlow(limit, start), null, WatchEvery, WatchEvery);
            var record = extract(file.Bytes, limit.Token);
            var seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
            return seconds > Slowest.TotalSeconds && seconds > Slowest.TotalSeconds * Pace.Measure()
                ? new Verdict(VerdictKind.Slow, "ended by itself", $"{seconds:0.0} s", seconds)
                : OfRecord(record, file, sample) with { Seconds = seconds };
        }
        catch (OperationCanceledException e)
        {
            return new Verdict(VerdictKind.Slow, Place(e), "cancelled", (Environment.CpuUsage.TotalTime - start).TotalSeconds);
        }
        catch (OutOfMemoryException e)
        {
            return new Verdict(VerdictKind.Large, Place(e), e.Message);
        }
        catch (Exception e)
        {
            return new Verdict(VerdictKind.Threw, $"{e.GetType().Name} {Place(e)}", e.ToString());
        }
    }

    private Verdict OfRecord(ReportRecord? record, FuzzCase file, Func<ReportRecord> sample)
    {
        if (record is null)
        {
            return new Verdict(VerdictKind.BadRecord, "there is a record");
        }

        if (RecordRules.Broken(record, file.Bytes) is var (rule, detail))
        {
            return new Verdict(VerdictKind.BadRecord, rule, detail);
        }

        var written = Write(record);
        using (JsonDocument.Parse(written))
        {
        }

        if (file.Index % ReadAgainEvery == 0 && !written.AsSpan().SequenceEqual(Write(extract(file.Bytes, CancellationToken.None))))
        {
            return new Verdict(VerdictKind.NotRepeatable, "read twice");
        }

        if (file.Expectation is Expectation.Nothing || Comparison.Difference(file.Expectation, sample(), record) is not { } difference)
        {
            return new Verdict(VerdictKind.Fine);
        }

        var change = file.Expectation is Expectation.SameFigures ? file.Recipe : "edited";
        return new Verdict(VerdictKind.FiguresChanged, $"{file.Sample.Name} {change}", difference);
    }

    private static byte[] Write(ReportRecord record)
    {
        foreach (var format in new[] { OutputFormat.CsvLong, OutputFormat.CsvWide })
        {
            using var csv = RecordWriters.Create(format, Stream.Null);
            csv.Write(record);
            csv.Complete();
        }

        var output = new MemoryStream();
        using var json = RecordWriters.Create(OutputFormat.JsonLines, output);
        json.Write(record);
        json.Complete();
        return output.ToArray();
    }

    private static void CancelIfSlow(CancellationTokenSource limit, TimeSpan start)
    {
        if (Environment.CpuUsage.TotalTime - start > Slowest * Pace.Slowest)
        {
            try
            {
                limit.Cancel();
            }
            catch (ObjectDisposedException)
            {
                // The file was read completely at this moment.
            }
        }
    }

    /// <summary>The innermost method of this project on the stack. Its line is left out, since it changes with every edit.</summary>
    private static string Place(Exception e)
    {
        var own = new StackTrace(e).GetFrames()
            .Select(frame => frame.GetMethod())
            .FirstOrDefault(method => method?.DeclaringType?.FullName?.StartsWith("ReportExtractor.", StringComparison.Ordinal) == true);
        return own is null ? "" : $"{own.DeclaringType!.FullName}.{own.Name}";
    }
}
