# The service in a container, for anything that runs containers: Cloud Run, Kubernetes, a machine of your own.
#
#     docker build -t sequential-flow .
#     docker run -p 127.0.0.1:8000:8000 -v flows:/data -e SEQUENTIAL_FLOW_API_KEY=… sequential-flow
#
# Tasks are in SQLite, on the volume, unless SEQUENTIAL_FLOW_STORAGE names a database. docs/http.md has the other settings.

FROM python:3.13-slim AS build
WORKDIR /source
COPY pyproject.toml README.md LICENSE ./
COPY core core
COPY adapters adapters
RUN python -m venv /service \
    && /service/bin/pip install --no-cache-dir ".[http,seal,sql,redis,firestore,dynamodb]" \
    && /service/bin/python -m compileall -q /service/lib

FROM python:3.13-slim
COPY --from=build /service /service
RUN useradd --system --uid 10001 --no-create-home flows \
    && install --directory --owner=flows --mode=0700 /data
ENV PATH=/service/bin:$PATH \
    PORT=8000 \
    PYTHONDONTWRITEBYTECODE=1 \
    SEQUENTIAL_FLOW_STORAGE=sqlite:////data/flows.db
USER 10001
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
    CMD ["python", "-c", "import os, urllib.request as r; r.urlopen(f'http://127.0.0.1:{os.environ[\"PORT\"]}/health', timeout=4)"]
CMD ["sequential-flow", "serve", "--host", "0.0.0.0", "--json-log"]
