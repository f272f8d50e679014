using System.Text;
using System.Text.Json;
using ReportExtractor.Batch.Inputs;
using ReportExtractor.Batch.Results;

namespace ReportExtractor.Batch.Isolation;

/// <summary>
/// The protocol between a reader process and the process that started it, over the reader's standard input and output: the reader
/// writes <see cref="Ready"/>; then, for each input, it receives the two paths and returns the result.
/// </summary>
internal static class ReaderProtocol
{
    /// <summary>The first byte that a reader writes: the letter R.</summary>
    public const byte Ready = 0x52;

    /// <summary>Sends a request to a reader.</summary>
    public static void Send(Stream reader, BatchInput input)
    {
        using var writer = new BinaryWriter(reader, Encoding.UTF8, leaveOpen: true);
        writer.Write(input.File);
        writer.Write(input.SourcePath);
    }

    /// <summary>Waits for the next request. Null if there are no more.</summary>
    public static BatchInput? Receive(Stream requests)
    {
        using var reader = new BinaryReader(requests, Encoding.UTF8, leaveOpen: true);
        try
        {
            return new BatchInput(reader.ReadString(), reader.ReadString());
        }
        catch (EndOfStreamException)
        {
            return null;
        }
    }

    /// <summary>Sends the result of a request.</summary>
    public static void SendResult(Stream results, InputResult result)
    {
        using var whole = new MemoryStream();
        using var writer = new BinaryWriter(whole, Encoding.UTF8);
        writer.Write(result.SourcePath);
        writer.Write(result.Sha256);
        writer.Write(JsonSerializer.Serialize(result.Outcome, OutcomeJson.Default.InputOutcome));
        writer.Write(result.Parts.Count);
        foreach (var part in result.Parts)
        {
            writer.Write(part.Length);
            writer.Write(part);
        }

        whole.WriteTo(results);
        results.Flush();
    }

    /// <summary>Waits for the result of a request.</summary>
    /// <exception cref="EndOfStreamException">The reader ended before it returned a result.</exception>
    public static InputResult ReceiveResult(Stream results)
    {
        using var reader = new BinaryReader(results, Encoding.UTF8, leaveOpen: true);
        var path = reader.ReadString();
        var sha256 = reader.ReadString();
        var outcome = JsonSerializer.Deserialize(reader.ReadString(), OutcomeJson.Default.InputOutcome)!;
        var parts = new byte[reader.ReadInt32()][];
        for (var i = 0; i < parts.Length; i++)
        {
            var length = reader.ReadInt32();
            parts[i] = reader.ReadBytes(length);
            if (parts[i].Length < length)
            {
                throw new EndOfStreamException();
            }
        }

        return new InputResult(path, sha256, outcome, parts);
    }
}
