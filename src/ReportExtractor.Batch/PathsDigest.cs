using System.Security.Cryptography;
using System.Text;

namespace ReportExtractor.Batch;

/// <summary>Counts and digests the paths of inputs as they pass, and lets those of one shard through.</summary>
/// <param name="shard">The shard.</param>
public sealed class PathsDigest(Shard shard) : IDisposable
{
    private readonly IncrementalHash _paths = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>How many inputs passed, of all shards.</summary>
    public long Inputs { get; private set; }

    /// <summary>The SHA-256 of the paths that passed, each in UTF-8 with a zero byte behind it.</summary>
    public string Digest => Convert.ToHexStringLower(_paths.GetCurrentHash());

    /// <summary>The shard's inputs. To be enumerated once.</summary>
    /// <param name="inputs">All inputs.</param>
    public IEnumerable<BatchInput> Pass(IEnumerable<BatchInput> inputs)
    {
        foreach (var input in inputs)
        {
            Add(input.SourcePath);
            if (shard.Holds(input.SourcePath))
            {
                yield return input;
            }
        }
    }

    /// <summary>Counts and digests a path.</summary>
    /// <param name="sourcePath">The path of an input.</param>
    public void Add(string sourcePath)
    {
        Inputs++;
        _paths.AppendData(Encoding.UTF8.GetBytes(sourcePath + '\0'));
    }

    /// <inheritdoc/>
    public void Dispose() => _paths.Dispose();
}
